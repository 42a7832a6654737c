import { describe, expect, it } from 'vitest';
import { browserParser } from '#src/admin/check-before-save/browser-parser.ts';
import { checkFiles } from '#src/content-check/check-content.ts';
import { checkFilesWith } from '#src/content-check/check-files.ts';
import { printed } from '#src/content-check/problem.ts';
import { brokenBy, GOOD_FILES, TODAY } from '../code/fixtures/broken/broken-content.ts';
import { CASES } from '../code/fixtures/broken/cases.ts';
import { FRESH_MISTAKES } from '../code/fixtures/broken/fresh-mistakes.ts';
import { SAMPLES } from '../code/fixtures/broken/kinds.ts';

const mistakes = [
	...CASES.map(({ mistake, files }) => ({ mistake, files })),
	...[...FRESH_MISTAKES.map((one) => ({ ...one, kind: one.mistake })), ...SAMPLES].map(({ kind, path, breaks, also }) => ({
		mistake: kind,
		files: { ...also, [path]: breaks },
	})),
];

describe('the check in a browser', () => {
	it('finds nothing in good content', () => {
		expect(checkFilesWith(browserParser, GOOD_FILES, TODAY).problems).toEqual([]);
	});

	it.each(mistakes)('says what the check on a machine says: $mistake', ({ files }) => {
		const found = brokenBy({ files });
		expect(checkFilesWith(browserParser, found, TODAY).problems.map(printed)).toEqual(checkFiles(found, TODAY).problems.map(printed));
	});
});
