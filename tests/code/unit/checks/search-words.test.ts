import { describe, expect, it } from 'vitest';
import { checkFiles } from '#src/content-check/check-content.ts';
import { findFiles } from '#src/content-check/read/find-files.ts';
import { GUIDE_FOLDER } from '../../../support/guide.ts';

/** What the check says of the guide with more in one file, as rule and file. */
function problemsWith(path: string, change: (text: string) => string): string[] {
	const files = findFiles(GUIDE_FOLDER).map((file) =>
		file.path === path && file.state === 'text' ? { ...file, bytes: Buffer.from(change(Buffer.from(file.bytes).toString())) } : file,
	);
	return checkFiles(files).problems.map(({ rule, file }) => `${rule} ${file}`);
}

describe('what readers type', () => {
	it.each([
		['search/never-correct.yaml', '  - call 999\n  - иглы\n'],
		['search/other-subjects.yaml', '  - call 999\n  - иглы\n'],
	])('may name the number of a country and be in any letters, in %s', (path, lines) => {
		expect(problemsWith(path, (text) => text.trimEnd() + `\n${lines}`)).toEqual([]);
	});

	it('may promise, and name the number of a country, in a rule of the crisis card', () => {
		expect(problemsWith('search/crisis.yaml', (text) => text.replace('saysNot:\n', 'saysNot:\n  - call 999 it is completely safe\n'))).toEqual([]);
	});
});

describe('what the search shows of its own', () => {
	it('is checked as any text of ours', () => {
		const found = problemsWith('search/crisis.yaml', (text) => text.replace(/answer: .*/, 'answer: You are not alone. Call 999 ☎. It is completely safe.'));
		expect(found.toSorted()).toEqual(['font-characters search/crisis.yaml', 'forbidden-claims search/crisis.yaml', 'typed-advice search/crisis.yaml']);
	});
});
