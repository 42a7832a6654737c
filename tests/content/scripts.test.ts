import { expect, it } from 'vitest';
import { readBuilt, readerFiles } from '../support/built-site.ts';

it('sends no schema to a browser: its library is large, and a strict policy stops it', () => {
	const scripts = readerFiles().filter((path) => path.startsWith('_astro/') && path.endsWith('.js'));
	expect(scripts.filter((path) => /ZodError|strictObject/.test(readBuilt(path).toString('utf8')))).toEqual([]);
});
