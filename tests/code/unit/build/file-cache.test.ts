import { chmodSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { cachedFile } from '#src/build/file-cache.ts';

let folder: string;
const make = vi.fn(async () => Buffer.from('a picture'));
const picture = async (madeOf = 'words') => (await cachedFile(folder, madeOf, make)).toString();
const file = () => join(folder, readdirSync(folder)[0] ?? '');

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'kept-'));
	make.mockClear();
});
afterEach(() => {
	chmodSync(folder, 0o700);
	rmSync(folder, { recursive: true });
});

it('is made once for the same words, and again for others', async () => {
	expect([await picture(), await picture(), await picture('other words')]).toEqual(['a picture', 'a picture', 'a picture']);
	expect(make).toHaveBeenCalledTimes(2);
});

it.each([
	['cut off', () => truncateSync(file(), 70)],
	['emptied', () => truncateSync(file(), 0)],
	['full of noise', () => writeFileSync(file(), 'x'.repeat(200))],
])('is made anew when the kept one is %s', async (_, damage) => {
	await picture();
	damage();
	expect(await picture()).toBe('a picture');
	expect(make).toHaveBeenCalledTimes(2);
	await picture();
	expect(make).toHaveBeenCalledTimes(2);
});

it('is given even where nothing can be kept', async () => {
	rmSync(folder, { recursive: true });
	writeFileSync(folder, 'a file in the way');
	expect(await picture()).toBe('a picture');
});
