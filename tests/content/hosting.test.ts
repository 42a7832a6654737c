import { describe, expect, it } from 'vitest';
import { CONTENT_FOLDER } from '#src/content-folder.ts';
import { inlineCode } from '#src/publish/content-policy.ts';
import { redirectProblems } from '#src/publish/redirects.ts';
import { siteHosting } from '#src/publish/site-hosting.ts';
import { builtFiles, builtPages, DIST, readBuilt } from '../support/built-site.ts';

const { rules, redirects, pages } = siteHosting(DIST, CONTENT_FOLDER);
/** As it goes out: what would be made of the pages now names whatever is in them. */
const [, policy = ''] = /^ {2}Content-Security-Policy: (.*)$/m.exec(readBuilt('_headers').toString('utf8')) ?? [];

describe('the content policy', () => {
	it('lets nothing in by default and nothing inline but what it names', () => {
		expect(policy).toContain("default-src 'none'");
		expect(policy).not.toMatch(/'unsafe-inline'|'unsafe-eval'|'unsafe-hashes'|https?:|\*/);
	});

	it('names every script and style that is in a page', () => {
		for (const { address, html } of builtPages()) {
			const { scripts, styles } = inlineCode([html]);
			expect({ address, missing: [...scripts, ...styles].filter((hash) => !policy.includes(hash)) }).toEqual({ address, missing: [] });
		}
	});

	it('stays short, since it goes out with every answer', () => {
		expect(policy.length).toBeLessThan(1_800);
	});
});

it('the headers for static hosts are those of the one definition', () => {
	const text = readBuilt('_headers').toString('utf8');
	for (const [name, value] of Object.entries(rules[0]?.headers ?? {})) if (name !== 'Cache-Control') expect(text).toContain(`  ${name}: ${value}\n`);
	expect(text).toContain('/_astro/*\n  Cache-Control: public, max-age=31536000, immutable\n');
	expect(text.split('\n').filter((line) => line.startsWith('/')).length).toBeLessThan(100);
	expect(text.split('\n').every((line) => line.length < 2_000)).toBe(true);
});

it('files that are kept for ever carry a hash in their name', () => {
	const kept = builtFiles().filter((path) => /^(?:_astro|pagefind\/(?:index|fragment))\//.test(path));
	expect(kept.filter((path) => !/(?:^|[/._-])(?:[\w-]{8,}|en(?:-gb)?_[0-9a-f]+)\.\w+$/.test(path))).toEqual([]);
});

it('every redirect leads to a page', () => {
	expect(redirectProblems(redirects, pages)).toEqual([]);
});
