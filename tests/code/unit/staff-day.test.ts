import { describe, expect, it } from 'vitest';
import { checkFiles } from '#src/content-check/check-content.ts';
import { printed } from '#src/content-check/problem.ts';
import { findFiles } from '#src/content-check/read/find-files.ts';
import { GUIDE_FOLDER } from '../../support/guide.ts';
import { afterDay, BAD_EDITS, staffDay } from '../../support/staff-day.ts';

const files = findFiles(GUIDE_FOLDER);
const problemsOf = (changed: Map<string, string>, removed: string[] = []) => checkFiles(afterDay(files, { changed, removed })).problems.map(printed);

describe('a day of staff', () => {
	it('is accepted as a whole: every edit that the editors’ guide describes', () => {
		const { changed, removed } = staffDay(files);
		expect(problemsOf(changed, removed)).toEqual([]);
	});

	it.each(BAD_EDITS)('is refused with file, line and cure where it has $what', ({ file, change, says }) => {
		const wanted = (path: string) => (file.endsWith('*') ? path.startsWith(file.slice(0, -1)) : path === file);
		const [edited] = files.flatMap((found) => {
			if (found.state !== 'text' || !wanted(found.path)) return [];
			const before = new TextDecoder().decode(found.bytes);
			const after = change(before);
			return after === before ? [] : [[found.path, after] as const];
		});
		expect(edited).toBeDefined();
		const problems = problemsOf(new Map(edited === undefined ? [] : [edited]));
		expect(problems.filter((problem) => says.test(problem) && /^\S+:\d+ {2}.+\. .+/.test(problem))).not.toEqual([]);
	});
});
