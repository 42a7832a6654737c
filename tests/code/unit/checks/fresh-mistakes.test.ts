import { describe, expect, it } from 'vitest';
import { checkFiles } from '#src/content-check/check-content.ts';
import { textAt } from '#src/content-check/content.ts';
import { COLLECTIONS } from '#src/schemas/collections.ts';
import { brokenBy } from '../../fixtures/broken/broken-content.ts';
import type { Change } from '../../fixtures/broken/change.ts';
import type { FreshMistake } from '../../fixtures/broken/fresh-mistake.ts';
import { FRESH_MISTAKES } from '../../fixtures/broken/fresh-mistakes.ts';
import { SALON_MISTAKES } from '../../fixtures/broken/salon-mistakes.ts';

const MISTAKES = [...FRESH_MISTAKES, ...SALON_MISTAKES];

const filesOf = ({ path, breaks, also }: FreshMistake): Record<string, Change> => ({ [path]: breaks, ...also });

/** The number of the line that should be named. */
function lineOf({ path, on }: FreshMistake, files: Readonly<Record<string, Change>>): number {
	const file = brokenBy({ files }).find((one) => one.path === path);
	if (on === undefined || file?.state !== 'text') return 1;
	return (
		new TextDecoder()
			.decode(file.bytes)
			.split('\n')
			.findIndex((line) => line.includes(on)) + 1
	);
}

const answered = MISTAKES.filter(({ takenAs }) => takenAs === undefined);

describe('a fresh mistake', () => {
	it.each(answered)('is answered on its line with what to type: $mistake', (mistake) => {
		const files = filesOf(mistake);
		const { problems } = checkFiles(brokenBy({ files }));
		const there = problems.filter(({ file, line }) => file === mistake.path && line === lineOf(mistake, files));
		expect(there.map(({ sentence, hint }) => `${sentence}. ${hint}`)).toContainEqual(expect.stringMatching(mistake.says));
	});

	it.each(answered.filter(({ cure }) => cure !== 'remove'))('is mended by what the answer says: $mistake', (mistake) => {
		const { path, breaks, cure } = mistake;
		const mend: Change = (good) => {
			const broken = breaks(good);
			return cure === 'remove' ? good : cure(typeof broken === 'string' ? broken : new TextDecoder().decode(broken));
		};
		expect(checkFiles(brokenBy({ files: { ...filesOf(mistake), [path]: mend } })).problems).toEqual([]);
	});

	it.each(MISTAKES.flatMap((mistake) => (mistake.takenAs === undefined ? [] : [{ ...mistake, ...mistake.takenAs }])))(
		'is shown as it was meant, and nothing is said: $mistake',
		({ field, holds, ...mistake }) => {
			const { content, problems } = checkFiles(brokenBy({ files: filesOf(mistake) }));
			expect(problems).toEqual([]);
			const entry = content.entries.find(({ file }) => file === mistake.path);
			expect(entry?.collection).toBe('questions');
			expect(textAt({ value: COLLECTIONS.questions.schema.parse(entry?.value) }, field)).toContain(holds);
		},
	);
});
