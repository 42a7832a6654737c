import { describe, expect, it } from 'vitest';
import { contentPolicy, inlineCode } from '#src/publish/content-policy.ts';
import { headerRules, headersFor } from '#src/publish/headers.ts';
import { nginxConfiguration } from '#src/publish/nginx.ts';
import { redirectPage, withPolicy } from '#src/publish/github-pages.ts';
import { headersFile, redirectsFile } from '#src/publish/static-host.ts';

const inline = inlineCode(['<style>a{}</style><script>go()</script><script type="application/ld+json">{}</script><script type="module" src="/x.js"></script>']);
const rules = headerRules(inline, [{ path: '/admin/', headers: { 'Content-Security-Policy': "default-src 'self'", 'X-Robots-Tag': 'noindex' } }]);

describe('the headers', () => {
	it('name by its hash what is in the pages, and neither data nor files', () => {
		expect(inline).toEqual({ scripts: [expect.stringMatching(/^'sha256-.{44}'$/)], styles: [expect.stringMatching(/^'sha256-.{44}'$/)] });
		expect(contentPolicy(inline)).toContain(`style-src 'self' ${inline.styles[0]};`);
	});

	it('let no form send anything', () => {
		expect(contentPolicy(inline).split('; ')).toContain("form-action 'none'");
	});

	it('ask for an encrypted connection for a year, and say nothing of subdomains', () => {
		expect(headersFor('/', rules)['Strict-Transport-Security']).toBe('max-age=31536000');
	});

	it.each([
		['/', 'public, max-age=0, must-revalidate'],
		['/guide/pores/', 'public, max-age=0, must-revalidate'],
		['/service-worker.js', 'public, max-age=0, must-revalidate'],
		['/pagefind/pagefind.js', 'public, max-age=0, must-revalidate'],
		['/_astro/x.12345678.js', 'public, max-age=31536000, immutable'],
		['/pagefind/fragment/en_1.pf_fragment', 'public, max-age=31536000, immutable'],
	])('let %s be kept: %s', (address, caching) => {
		expect(headersFor(address, rules)['Cache-Control']).toBe(caching);
	});

	it('of a part with its own replace those of the site, and the others stay', () => {
		const admin = headersFor('/admin/overview/', rules);
		expect(admin['Content-Security-Policy']).toBe("default-src 'self'");
		expect(admin['X-Robots-Tag']).toBe('noindex');
		expect(admin['X-Content-Type-Options']).toBe('nosniff');
	});
});

describe('the form of each host', () => {
	it('removes a header of the site before it sets another in its place', () => {
		expect(headersFile(rules)).toContain("/admin/*\n  ! Content-Security-Policy\n  Content-Security-Policy: default-src 'self'\n  X-Robots-Tag: noindex\n");
	});

	it('has the redirects', () => {
		const moved = [{ from: '/old/', to: '/new/' }];
		expect(redirectsFile(moved)).toBe('/old/ /new/ 301\n/old /new/ 301\n');
		expect(nginxConfiguration(rules, moved, '/srv/site').site).toMatch(/location = \/old \{\s+return 301 \/new\/\$is_args\$args;/);
		expect(redirectPage('/new/', 'https://example.org')).toContain('<meta http-equiv="refresh" content="0; url=/new/">');
	});

	it('puts into a page what GitHub Pages does not send, less what only a header can say', () => {
		const page = withPolicy('<!doctype html><html><head><meta charset="utf-8"><title>x</title></head></html>', rules[0]?.headers ?? {});
		expect(page).toMatch(/^<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; /);
		expect(page).toContain("form-action 'none'");
		expect(page).not.toContain('frame-ancestors');
		expect(page).toContain('<meta name="referrer" content="strict-origin-when-cross-origin">');
		expect(() => withPolicy('<!doctype html><title>x</title>', rules[0]?.headers ?? {})).toThrow('its content policy has no place');
	});

	it('is refused to nginx where it would read a variable', () => {
		expect(() => nginxConfiguration(rules, [], '/srv/$site')).toThrow('has a $ in it');
	});
});
