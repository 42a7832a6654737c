import { expect, it } from 'vitest';
import { writeProblem } from '#src/commands/write-problem.ts';

const failing = (code: string) => Object.assign(new Error(`${code}: no`), { code });

it.each([
	['EACCES', /you do not have permission to write there\. Ask/],
	['EROFS', /the disk is read-only\. Work in a copy/],
	['ENOSPC', /the disk is full\. Make room/],
	['ENOTDIR', /cannot be written: ENOTDIR: no\.$/],
])('says why a file cannot be written: %s', (code, sentence) => {
	expect(writeProblem('content/questions/does-it-itch.md', failing(code))).toMatch(sentence);
});
