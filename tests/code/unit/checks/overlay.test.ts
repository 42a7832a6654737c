import { describe, expect, it } from 'vitest';
import { overlay } from '#src/build/content-check.ts';
import { CONTENT_FOLDER } from '#src/content-folder.ts';

const problem = { rule: 'mdx', file: 'articles/pores.mdx', line: 9, sentence: '`<38` cannot be read: `<` opens a tag', hint: 'Write "less than 38"' };

describe('what the browser shows in dev', () => {
	it('is the problem in the words of the check, with its symbols as text', () => {
		expect(overlay([problem]).err).toMatchObject({
			title: 'The content has 1 problem',
			message: `${CONTENT_FOLDER}/articles/pores.mdx:9  \`&lt;38\` cannot be read: \`&lt;\` opens a tag. Write "less than 38".`,
		});
	});

	it('is never a wall of text', () => {
		const many = Array.from({ length: 50 }, (_, index) => ({ ...problem, line: index + 1 }));
		expect(overlay(many).err.title).toBe('The content has 50 problems');
		expect(overlay(many).err.message).toMatch(/and 38 more in the terminal$/);
	});
});
