import type { Meaning, SuitabilityItem } from '#src/schemas/facts.ts';
import { MEANING_TEXT } from './meaning-text.ts';

/** One answer that was given, and what it means. */
export interface AnsweredItem {
	id: string;
	topic: string;
	answer: string;
	means: Meaning;
	why: string;
}

/** A list to bring, not a decision: there is no yes in it. */
export interface SuitabilityResult {
	/** Red flags with any answer but a fine one, the gravest first. */
	redFlags: readonly AnsweredItem[];
	/** All other answers by what they mean, the gravest first. Meanings without an answer are left out. */
	groups: readonly { means: Meaning; answered: readonly AnsweredItem[] }[];
	/** What was left open, red flags first. */
	open: readonly Pick<SuitabilityItem, 'id' | 'topic'>[];
}

type Asked = Pick<SuitabilityItem, 'id' | 'topic' | 'redFlag' | 'answers'>;

/** Orders the answers. `chosen` maps the id of an item to the place of its answer, from 0. */
export function suitabilityResult(items: readonly Asked[], chosen: ReadonlyMap<string, number>): SuitabilityResult {
	const inOrder = redFlagsFirst(items).map((item) => ({ item, answer: item.answers[chosen.get(item.id) ?? -1] }));
	const given = inOrder.flatMap(({ item, answer }) =>
		answer === undefined ? [] : [{ raised: item.redFlag === true && answer.means !== 'fine', id: item.id, topic: item.topic, ...answer }],
	);
	const meaning = (means: Meaning, raised: boolean) =>
		given.filter((one) => one.means === means && one.raised === raised).map(({ raised: _raised, ...one }) => one);
	return {
		redFlags: GRAVEST_FIRST.flatMap((means) => meaning(means, true)),
		groups: GRAVEST_FIRST.map((means) => ({ means, answered: meaning(means, false) })).filter(({ answered }) => answered.length > 0),
		open: inOrder.filter(({ answer }) => answer === undefined).map(({ item: { id, topic } }) => ({ id, topic })),
	};
}

// The words are gentlest first.
const GRAVEST_FIRST = (Object.keys(MEANING_TEXT) as Meaning[]).toReversed();

/** The order in which the questions are asked: red flags before all else. */
export const redFlagsFirst = <Item extends Pick<SuitabilityItem, 'redFlag'>>(items: readonly Item[]): Item[] => [
	...items.filter(({ redFlag }) => redFlag === true),
	...items.filter(({ redFlag }) => redFlag !== true),
];
