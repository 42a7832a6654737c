import { describe, expect, it } from 'vitest';
import { buildFailure } from '#src/build/build-failure.ts';

describe('why a build failed', () => {
	it.each([
		[
			'a file that Astro names',
			Object.assign(new Error('Could not parse'), { loc: { file: '/p/content/articles/pores.mdx', line: 12 }, hint: 'Close the tag.' }),
			'content/articles/pores.mdx:12  Could not parse\nClose the tag.\nMend this file, or undo the last change to it, and build again.',
		],
		[
			'a file that Vite names',
			Object.assign(new Error('No such picture'), { id: '/p/content/images/a.png?astroContentImageFlag' }),
			'content/images/a.png:1  No such picture\nMend this file, or undo the last change to it, and build again.',
		],
		['no file', new Error('No space left on device'), 'No space left on device'],
		['an error without a sentence', Object.assign(new Error(''), { cause: new Error('No space left on device') }), 'No space left on device'],
		['something else', 'stopped', 'stopped'],
	])('is told with %s', (_what, error, told) => {
		expect(buildFailure(error, '/p')).toBe(told);
	});
});
