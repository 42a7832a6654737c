import { describe, expect, it } from 'vitest';
import { type Change, refusalsOf, withChange } from '#src/admin/check-before-save/change.ts';
import type { Problem } from '#src/content-check/problem.ts';

const change: Change = { path: 'questions/does-it-itch.md', text: 'new', pictures: ['images/does-it-itch/arm.webp'], isNew: false };

const problem = (file: string, line: number, sentence = 'It is wrong'): Problem => ({ rule: 'links', file, line, sentence, hint: 'Write it right' });

describe('a change', () => {
	it('takes the place of the file, and brings its pictures', () => {
		const files = withChange(
			new Map([
				['questions/does-it-itch.md', 'old'],
				['clinic.yaml', '{}'],
			]),
			change,
		);
		expect(files.get('questions/does-it-itch.md')).toBe('new');
		expect(files.has('images/does-it-itch/arm.webp')).toBe(true);
		expect(files.get('clinic.yaml')).toBe('{}');
	});
});

describe('a save is refused', () => {
	const own = problem('questions/does-it-itch.md', 8);
	const elsewhere = problem('articles/pores.mdx', 40);

	it('for every problem of its own file, even one that was there before', () => {
		expect(refusalsOf(change, [own], [own])).toEqual([own]);
	});

	it('for a problem that it makes elsewhere', () => {
		expect(refusalsOf(change, [], [elsewhere])).toEqual([elsewhere]);
	});

	it('not for a problem elsewhere that was there before, whatever its line is now', () => {
		expect(refusalsOf(change, [elsewhere], [problem('articles/pores.mdx', 41)])).toEqual([]);
	});
});
