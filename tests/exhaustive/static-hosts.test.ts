import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseAllHeaders } from '@netlify/headers-parser';
import { parseAllRedirects } from '@netlify/redirect-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headersFor, REVALIDATED } from '#src/publish/headers.ts';
import { siteHosting } from '#src/publish/site-hosting.ts';
import { headersFile, redirectsFile } from '#src/publish/static-host.ts';
import { DIST, readBuilt } from '../support/built-site.ts';
import { freePort } from '../support/nginx.ts';

const { rules } = siteHosting(DIST, 'content');
const moved = [
	{ from: '/guide/an-old-name/', to: '/guide/pores/' },
	{ from: '/guide/a-draft/', to: '/guide/', temporary: true },
];

/** A copy of the site with the old addresses of this test. */
const folder = mkdtempSync(join(tmpdir(), 'site-'));
beforeAll(() => {
	cpSync(DIST, folder, { recursive: true });
	writeFileSync(join(folder, '_headers'), headersFile(rules));
	writeFileSync(join(folder, '_redirects'), redirectsFile(moved));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('as Netlify’s own parsers read it', () => {
	it('every header is read, and none is refused', async () => {
		const { headers, errors } = await parseAllHeaders({ headersFiles: [join(folder, '_headers')], configHeaders: [], minimal: true });
		expect(errors).toEqual([]);
		const site = headers.find((rule) => rule.for === '/*')?.values ?? {};
		for (const [name, value] of Object.entries(headersFor('/', rules))) if (value !== REVALIDATED) expect(site[name]).toBe(value);
		expect(headers.find((rule) => rule.for === '/_astro/*')?.values['Cache-Control']).toBe(headersFor('/_astro/x.js', rules)['Cache-Control']);
	});

	it('every old address leads on, and for the time being where it should', async () => {
		const { redirects, errors } = await parseAllRedirects({ redirectsFiles: [join(folder, '_redirects')], configRedirects: [], minimal: true });
		expect(errors).toEqual([]);
		expect((redirects as { from: string; to: string; status: number }[]).map(({ from, to, status }) => [from, to, status])).toEqual([
			['/guide/an-old-name/', '/guide/pores/', 301],
			['/guide/an-old-name', '/guide/pores/', 301],
			['/guide/a-draft/', '/guide/', 302],
			['/guide/a-draft', '/guide/', 302],
		]);
	});
});

const wrangler = resolve('.github/wrangler/node_modules/.bin/wrangler');
if (!existsSync(wrangler)) console.warn('Cloudflare’s own server is not installed here: "npm install --ignore-scripts" in .github/wrangler brings it.');

describe.skipIf(!existsSync(wrangler))('as Cloudflare’s own server answers', () => {
	let origin = '';
	let stop = () => {};

	beforeAll(async () => {
		const port = await freePort();
		const server = spawn(
			wrangler,
			['pages', 'dev', folder, '--ip', '127.0.0.1', '--port', String(port), '--inspector-port', String(await freePort()), '--compatibility-date', '2026-01-01'],
			{ cwd: folder, env: { ...process.env, WRANGLER_SEND_METRICS: 'false', CI: 'true', HOME: folder }, stdio: 'ignore', detached: true },
		);
		stop = () => server.pid !== undefined && process.kill(-server.pid);
		origin = `http://127.0.0.1:${port}`;
		for (let tries = 0; tries < 100; tries += 1) {
			const answer = await fetch(origin).catch(() => undefined);
			if (answer?.ok === true) return;
			await new Promise((done) => setTimeout(done, 300));
		}
		throw new Error('wrangler did not start');
	});
	afterAll(() => stop());

	const get = (path: string) => fetch(origin + path, { redirect: 'manual' });

	it.each(['/', '/guide/pores/', '/planner/', '/no-such-page/', '/_astro/none.js', '/%'])('%s carries every header', async (path) => {
		const answer = await get(path);
		expect(answer.status).toBe(/no-such|none|%/.test(path) ? 404 : 200);
		expect(answer.headers.get('access-control-allow-origin')).toBeNull();
		for (const [name, value] of Object.entries(headersFor('/', rules))) if (name !== 'Cache-Control') expect(answer.headers.get(name)).toBe(value);
		if (answer.status === 404) expect(Buffer.from(await answer.arrayBuffer()).equals(readBuilt('404.html'))).toBe(true);
	});

	it('refuses what is not for reading, with every header', async () => {
		const answer = await fetch(origin, { method: 'POST', body: 'keloids=Yes' });
		expect(answer.status).toBe(405);
		for (const [name, value] of Object.entries(headersFor('/', rules))) if (name !== 'Cache-Control') expect(answer.headers.get(name)).toBe(value);
	});

	it.each([
		['/guide/an-old-name/', 301, '/guide/pores/'],
		['/guide/an-old-name', 301, '/guide/pores/'],
		['/guide/an-old-name?from=mail', 301, '/guide/pores/?from=mail'],
		['/guide/a-draft/', 302, '/guide/'],
		['/guide/pores', 308, '/guide/pores/'],
	])('%s answers %d and leads to %s', async (from, status, to) => {
		const answer = await get(from);
		expect({ status: answer.status, to: answer.headers.get('location') }).toEqual({ status, to });
		for (const [name, value] of Object.entries(headersFor('/', rules))) if (name !== 'Cache-Control') expect(answer.headers.get(name)).toBe(value);
	});

	it('keeps files that are named by their hash, and no answer that there is no such file', async () => {
		const [script = ''] = /\/_astro\/[\w.-]+\.(?:js|woff2)/.exec(readFileSync(join(folder, 'index.html'), 'utf8')) ?? [];
		expect((await get(script)).headers.get('cache-control')).toContain('immutable');
		expect((await get('/_astro/none.js')).headers.get('cache-control')).not.toContain('immutable');
	});
});
