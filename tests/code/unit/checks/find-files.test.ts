import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findFiles } from '#src/content-check/read/find-files.ts';
import { TEXT_LIMIT } from '#src/content-check/read/found-file.ts';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'content-'));
});

afterEach(() => {
	rmSync(folder, { recursive: true, force: true });
});

const states = () => findFiles(folder).map(({ path, state }) => `${path} ${state}`);

describe('the files of a folder', () => {
	it('come with those of its folders, in order', () => {
		mkdirSync(join(folder, 'articles'));
		writeFileSync(join(folder, 'articles/pores.mdx'), 'x');
		writeFileSync(join(folder, 'sections.yaml'), '[]');
		expect(states()).toEqual(['articles/pores.mdx text', 'sections.yaml text']);
	});

	it('leave out what systems put there', () => {
		for (const name of ['.DS_Store', 'Thumbs.db', 'desktop.ini', '~$pores.mdx', 'pores.mdx~']) writeFileSync(join(folder, name), 'x');
		expect(states()).toEqual([]);
	});

	it('name a link to a file elsewhere, and do not follow it', () => {
		symlinkSync('/etc/hostname', join(folder, 'pores.mdx'));
		symlinkSync('/nowhere', join(folder, 'risks.mdx'));
		expect(states()).toEqual(['pores.mdx link', 'risks.mdx link']);
	});

	it('name a text that is far too large, and do not open it', () => {
		writeFileSync(join(folder, 'pores.mdx'), 'x'.repeat(TEXT_LIMIT + 1));
		expect(states()).toEqual(['pores.mdx too-large']);
	});

	it.skipIf(process.getuid?.() === 0)('name one that may not be opened', () => {
		writeFileSync(join(folder, 'pores.mdx'), 'x');
		chmodSync(join(folder, 'pores.mdx'), 0);
		expect(states()).toEqual(['pores.mdx unreadable']);
	});
});
