import { describe, expect, it } from 'vitest';
import { checkFiles } from '#src/content-check/check-content.ts';
import { printed } from '#src/content-check/problem.ts';
import { brokenBy, GOOD_FILES, TODAY } from '../../fixtures/broken/broken-content.ts';
import { CASES } from '../../fixtures/broken/cases.ts';
import type { Case } from '../../fixtures/broken/change.ts';
import { EXPECTED } from '../../fixtures/broken/expected.ts';

const linesFor = (one: Pick<Case, 'files'>) => checkFiles(brokenBy(one), TODAY).problems.map(printed);

describe('good content', () => {
	it('has no problem', () => {
		expect(checkFiles(GOOD_FILES, TODAY).problems).toEqual([]);
	});
});

describe('broken content', () => {
	it.each(CASES)('is told line by line: $mistake', (one) => {
		expect(linesFor(one)).toEqual(EXPECTED.get(one.mistake));
	});

	it('is told where the author of all questions is gone', () => {
		const files = GOOD_FILES.filter(({ path }) => path !== 'people/lys-beauty.yaml');
		expect(checkFiles(files, TODAY).problems.map(printed)).toContain(
			'people/lys-beauty.yaml:1  Every question is by this author, and the file is missing. Give it its old name back.',
		);
	});

	it('has an expectation for each case, and a case for each expectation', () => {
		expect([...EXPECTED.keys()]).toEqual(CASES.map(({ mistake }) => mistake));
	});

	it('is told all at once, whatever else is wrong', () => {
		const together = [
			'three broken fields in one file',
			'five signs of MDX in one file',
			'a redirect to nowhere',
			'a person who treats and is nobody',
			'a file at the top that is not read',
			'an id with a space',
		];
		const cases = CASES.filter(({ mistake }) => together.includes(mistake));
		const lines = linesFor({ files: Object.assign({}, ...cases.map(({ files }) => files)) });
		expect(lines).toEqual(expect.arrayContaining(cases.flatMap(({ mistake }) => EXPECTED.get(mistake) ?? [])));
	});

	it('is printed as path, line, sentence and hint', () => {
		for (const line of [...EXPECTED.values()].flat()) expect(line).toMatch(/^[^\n]+:\d+ {2}[^\n]+\. [^\n]+$/);
	});
});
