import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folderProblem, replaceFolder } from '#src/publish/replace-folder.ts';

let home: string;
const at = (...path: string[]) => join(home, ...path);
const write = (path: string, text = '') => {
	mkdirSync(at(path, '..'), { recursive: true });
	writeFileSync(at(path), text);
};

beforeEach(() => {
	home = mkdtempSync(join(tmpdir(), 'hosting-'));
	write('dist/index.html');
	write('foreign/keep.txt');
	write('ours/_headers', 'old');
	write('ours/site/withdrawn.html', 'old');
	write('file');
	mkdirSync(at('empty'));
	symlinkSync(at('empty'), at('link'));
	symlinkSync(at('nowhere'), at('dangling'));
});

afterEach(() => rmSync(home, { recursive: true }));

describe('where the site may be written to', () => {
	it.each(['new', 'new/and/deep', 'empty', 'ours', 'ours/'])('%s', (path) => {
		expect(folderProblem(`${home}/${path}`, ['_headers', 'site'], at('dist'))).toBeUndefined();
	});

	it.each([
		['foreign', 'contains other files, for example "keep.txt"'],
		['', 'contains other files'],
		['file', 'is a file'],
		['link', 'is a link'],
		['dangling', 'is a link'],
		['dist', 'is inside the built site'],
		['dist/hosting', 'is inside the built site'],
		['ours/../dist/hosting', 'is inside the built site'],
	])('not "%s"', (path, why) => {
		expect(folderProblem(`${home}/${path}`, ['_headers', 'site'], at('dist'))).toContain(why);
	});
});

describe('a folder that is written anew', () => {
	it('keeps nothing of the last one', async () => {
		await replaceFolder(at('ours'), (folder) => {
			mkdirSync(folder);
			writeFileSync(join(folder, '_headers'), 'new');
			return Promise.resolve();
		});
		expect(readdirSync(at('ours'))).toEqual(['_headers']);
		expect(readFileSync(at('ours/_headers'), 'utf8')).toBe('new');
	});

	it('leaves the last one whole when writing fails, and nothing beside it', async () => {
		const full = replaceFolder(at('ours'), (folder) => {
			mkdirSync(folder);
			writeFileSync(join(folder, '_headers'), 'ne');
			return Promise.reject(new Error('no space left'));
		});
		await expect(full).rejects.toThrow('no space left');
		expect(readFileSync(at('ours/_headers'), 'utf8')).toBe('old');
		expect(existsSync(at('ours/site/withdrawn.html'))).toBe(true);
		expect(readdirSync(home).filter((name) => name.startsWith('ours'))).toEqual(['ours']);
	});
});
