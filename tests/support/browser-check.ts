import { describe, expect, it } from 'vitest';
import { browserParser } from '#src/admin/check-before-save/browser-parser.ts';
import { checkFiles } from '#src/content-check/check-content.ts';
import { checkFilesWith } from '#src/content-check/check-files.ts';
import { printed } from '#src/content-check/problem.ts';
import { brokenBy, GOOD_FILES, TODAY } from '../code/fixtures/broken/broken-content.ts';
import type { Change } from '../code/fixtures/broken/change.ts';

/** Holds the check in a browser to the one on a machine, for good content and for these mistakes. */
export function describeBrowserCheck(mistakes: readonly { mistake: string; files: Readonly<Record<string, Change>> }[]): void {
	describe('the check in a browser', () => {
		it('finds nothing in good content', () => {
			expect(checkFilesWith(browserParser, GOOD_FILES, TODAY).problems).toEqual([]);
		});

		it.each(mistakes)('says what the check on a machine says: $mistake', ({ files }) => {
			const found = brokenBy({ files });
			expect(checkFilesWith(browserParser, found, TODAY).problems.map(printed)).toEqual(checkFiles(found, TODAY).problems.map(printed));
		});
	});
}
