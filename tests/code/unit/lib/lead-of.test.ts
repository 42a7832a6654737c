import { expect, it } from 'vitest';
import { leadOf } from '#src/lib/lead-of.ts';

it.each([
	['Yes. Most people find it bearable with a numbing cream on first. Ask for one.', 'Yes. Most people find it bearable with a numbing cream on first.'],
	[
		'Keep them well apart, and move the session rather than the vaccine if you must. Ask first.',
		'Keep them well apart, and move the session rather than the vaccine if you must.',
	],
	['No. Never.', 'No. Never.'],
	[
		'About 2.5 of 10 had marks that lasted for a year or longer in one study. Few did elsewhere.',
		'About 2.5 of 10 had marks that lasted for a year or longer in one study.',
	],
])('%s begins with enough of itself', (answer, lead) => {
	expect(leadOf(answer)).toBe(lead);
});
