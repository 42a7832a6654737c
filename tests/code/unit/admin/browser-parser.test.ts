import { describe, expect, it } from 'vitest';
import { browserParser } from '#src/admin/check-before-save/browser-parser.ts';
import { checkFiles } from '#src/content-check/check-content.ts';
import { checkFilesWith } from '#src/content-check/check-files.ts';
import { printed } from '#src/content-check/problem.ts';
import { brokenBy, GOOD_FILES, TODAY } from '../../fixtures/broken/broken-content.ts';
import { CASES } from '../../fixtures/broken/cases.ts';

/** All of them are tried each night; here a sample of those in running text, which is all that the two parsers read for themselves. */
const sample = CASES.filter(({ files }) => Object.keys(files).some((path) => /\.mdx?$/.test(path))).filter((_, index) => index % 8 === 0);

describe('the check in a browser', () => {
	it('finds nothing in good content', () => {
		expect(checkFilesWith(browserParser, GOOD_FILES, TODAY).problems).toEqual([]);
	});

	it.each(sample)('says what the check on a machine says: $mistake', ({ files }) => {
		const found = brokenBy({ files });
		expect(checkFilesWith(browserParser, found, TODAY).problems.map(printed)).toEqual(checkFiles(found, TODAY).problems.map(printed));
	});
});
