import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, expect, it } from 'vitest';
import { compressSite } from '#src/publish/compress.ts';

const folder = mkdtempSync(join(tmpdir(), 'compress-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

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
