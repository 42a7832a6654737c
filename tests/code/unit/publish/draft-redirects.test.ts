import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { draftRedirects } from '#src/publish/draft-redirects.ts';
import { redirectsFile } from '#src/publish/static-host.ts';

let content: string;

beforeEach(() => {
	content = mkdtempSync(join(tmpdir(), 'drafts-'));
	for (const folder of ['articles', 'questions']) mkdirSync(join(content, folder));
	writeFileSync(join(content, 'articles/pores.mdx'), '---\ntitle: Pores\ndraft: true\n---\n');
	writeFileSync(join(content, 'questions/does-it-itch.md'), '---\nquestion: Does it itch?\ntopics:\n  - session\ndraft: true\n---\n');
	writeFileSync(join(content, 'questions/does-it-hurt.md'), '---\nquestion: Does it hurt?\ntopics:\n  - session\n---\n');
});

afterEach(() => rmSync(content, { recursive: true, force: true }));

describe('the address of a draft', () => {
	it('leads to its home for the time being', () => {
		expect(draftRedirects(content, new Set(['/guide/session/']))).toEqual([
			{ from: '/guide/pores/', to: '/guide/', temporary: true },
			{ from: '/questions/does-it-itch/', to: '/guide/session/', temporary: true },
		]);
	});

	it('leads to the list of questions where its home is a draft too', () => {
		expect(draftRedirects(content, new Set())).toContainEqual({ from: '/questions/does-it-itch/', to: '/questions/', temporary: true });
	});

	it('leads nowhere where drafts have pages, as while writing', () => {
		expect(draftRedirects(content, new Set(['/guide/pores/', '/questions/does-it-itch/']))).toEqual([]);
	});

	it('is kept by no browser', () => {
		expect(redirectsFile([{ from: '/a/', to: '/b/', temporary: true }])).toBe('/a/ /b/ 302\n/a /b/ 302\n');
	});
});
