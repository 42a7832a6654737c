import type { Meaning } from '#src/schemas/facts.ts';

/** What an answer in the self-check means, in the reader's words. */
export const MEANING_TEXT: Record<Meaning, string> = {
	fine: 'Fine',
	'ask-us': 'Ask us',
	wait: 'Wait',
	'see-a-doctor': 'See a doctor first',
	'not-this-treatment': 'Not this treatment',
};
