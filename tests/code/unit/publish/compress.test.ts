import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, expect, it, vi } from 'vitest';
import { compressSite } from '#src/publish/compress.ts';

/** What a full disk keeps of a compressed copy. */
let kept: ((bytes: Buffer) => Buffer) | undefined;

// Files share their modules: one that another file has read already would not see the disk below.
vi.hoisted(() => vi.resetModules());
vi.mock('node:fs', async (original) => {
	const fs = await original<typeof import('node:fs')>();
	const write = (file: string, bytes: Buffer) => fs.writeFileSync(file, file.endsWith('.unfinished') && kept !== undefined ? kept(bytes) : bytes);
	return { ...fs, writeFileSync: write };
});

const folder = mkdtempSync(join(tmpdir(), 'compress-'));
afterEach(() => {
	kept = undefined;
	rmSync(folder, { recursive: true, force: true });
});

it('copies a site, with copies beside its text files that hold the same', async () => {
	mkdirSync(join(folder, 'site/guide'), { recursive: true });
	writeFileSync(join(folder, 'site/guide/index.html'), '<p>A page</p>'.repeat(50));
	writeFileSync(join(folder, 'site/card.png'), 'a picture');
	await compressSite(join(folder, 'site'), join(folder, 'out'));
	const page = readFileSync(join(folder, 'site/guide/index.html'));
	expect(brotliDecompressSync(readFileSync(join(folder, 'out/guide/index.html.br')))).toEqual(page);
	expect(gunzipSync(readFileSync(join(folder, 'out/guide/index.html.gz')))).toEqual(page);
	expect(readdirSync(join(folder, 'out')).toSorted()).toEqual(['card.png', 'guide']);
	expect(readdirSync(join(folder, 'out/guide')).toSorted()).toEqual(['index.html', 'index.html.br', 'index.html.gz']);
});

it.each([
	['nothing', () => Buffer.alloc(0)],
	['half', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
] as const)('gives no name to a copy of which the disk kept %s', async (_, keeps) => {
	mkdirSync(join(folder, 'site'), { recursive: true });
	writeFileSync(join(folder, 'site/index.html'), '<p>A page</p>'.repeat(50));
	kept = keeps;
	await expect(compressSite(join(folder, 'site'), join(folder, 'out'))).rejects.toThrow('index.html.br does not read back. Is the disk full?');
	expect(readdirSync(join(folder, 'out'))).not.toContain('index.html.br');
});
