import { describe, expect, it } from 'vitest';
import { printed } from '#src/content-check/problem.ts';
import { annotation, problemsIn, summary } from '#src/content-check/report/github.ts';

const problem = { rule: 'references', file: 'questions/does-it-itch.md', line: 4, sentence: 'There is no article `pors`', hint: 'Did you mean `pores`?' };
const told = { file: problem.file, line: 4, words: 'There is no article `pors`. Did you mean `pores`?' };

describe('the lines of a log', () => {
	it('are found as the check prints them, and inside what a test prints', () => {
		expect(problemsIn(`> check:content\n\n${printed(problem)}\n`)).toEqual([told]);
		expect(problemsIn(`\u001B[31m+ ${printed(problem)}\u001B[39m\n- Expected\n`)).toEqual([told]);
	});
	it('are told once', () => expect(problemsIn(`${printed(problem)}\n${printed(problem)}`)).toHaveLength(1));
	it.each(['clinic.yaml:3  `ammount` is not a field. Did you mean `amount`?', 'images/pores/cheek.jpg:1  It is too large. Make it smaller'])(
		'are of any file: %s',
		(line) => expect(problemsIn(line)).toHaveLength(1),
	);
	it.each([' ❯ tests/content/pages.test.ts:52:3', 'file:///x/src/a.ts:4', '12:04:01 [build] Complete!', 'README.md: see above'])(
		'are not what others print: %s',
		(line) => expect(problemsIn(line)).toEqual([]),
	);
});

it('shows a problem beside its line, whatever signs it holds', () => {
	expect(annotation({ ...told, words: '100% sure' }, 'content')).toBe('::error file=content/questions/does-it-itch.md,line=4,title=To mend::100%25 sure');
});

describe('the summary', () => {
	const passed = { passed: true, preview: false };
	it('says how many things there are to mend', () => {
		expect(summary([told], { passed: false, preview: false })).toMatch(
			/^## Not live yet: 1 thing to mend\n\n- \*\*questions\/does-it-itch\.md, line 4:\*\* There is no/,
		);
		expect(summary([told, { ...told, line: 5 }], { passed: false, preview: false })).toMatch(/^## Not live yet: 2 things to mend/);
	});
	it('says so where no line is to blame', () => expect(summary([], { passed: false, preview: false })).toMatch(/^## Not live yet: a test failed/));
	it('says where it is live', () => expect(summary([], { ...passed, address: 'https://lys.example/' })).toBe('## Live\n\nhttps://lys.example/'));
	it('says where a preview is', () => expect(summary([], { passed: true, preview: true, address: 'https://a.lys.example/' })).toMatch(/^## Preview\n/));
	it('says that there is no host', () => expect(summary([], passed)).toMatch(/nothing was published/));
});
