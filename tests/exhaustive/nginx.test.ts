import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compressSite } from '#src/publish/compress.ts';
import { endingOf, FILE_TYPES } from '#src/publish/file-types.ts';
import { headersFor } from '#src/publish/headers.ts';
import { nginxConfiguration } from '#src/publish/nginx.ts';
import { siteHosting } from '#src/publish/site-hosting.ts';
import { builtFiles, DIST, readBuilt } from '../support/built-site.ts';
import { nginxPath, startNginx } from '../support/nginx.ts';

interface Answer {
	status: number;
	headers: Record<string, string | string[] | undefined>;
	body: Buffer;
}

/** As a browser asks, without anything done to the answer. */
const get = (url: string, encoding = ''): Promise<Answer> =>
	new Promise((done, failed) => {
		request(url, { headers: encoding === '' ? {} : { 'accept-encoding': encoding } }, (response) => {
			const parts: Buffer[] = [];
			response.on('data', (part: Buffer) => parts.push(part));
			response.on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }));
		})
			.on('error', failed)
			.end();
	});

const nginx = nginxPath();
if (nginx === undefined)
	console.warn('nginx is not installed here: its configuration is not tried. Install it (for example "apt-get install nginx") to try it.');

describe.skipIf(nginx === undefined)('the nginx configuration', () => {
	const { rules } = siteHosting(DIST, 'content');
	const moved = [{ from: '/guide/an-old-name/', to: '/guide/pores/' }];
	// A copy, so that nothing that the tests of other files do to the site is seen here.
	const root = mkdtempSync(join(tmpdir(), 'site-'));
	let origin = '';
	let stop = () => Promise.resolve();

	beforeAll(async () => {
		await compressSite(DIST, root);
		({ origin, stop } = await startNginx(nginx as string, nginxConfiguration(rules, moved, root)));
	});

	afterAll(async () => {
		await stop();
		rmSync(root, { recursive: true, force: true });
	});

	// One file of each ending in each part of the site.
	const samples = [
		...new Map(
			builtFiles()
				.filter((path) => !/\.(?:br|gz)$|^_/.test(path) || path.startsWith('_astro/'))
				.filter((path) => !/\.(?:br|gz)$/.test(path))
				.map((path) => [`${path.split('/')[0]} ${endingOf(path)}`, path]),
		).values(),
	];

	it.each(samples)('serves %s with its type, its headers and its caching', async (path) => {
		const address = `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
		const { status, headers, body } = await get(origin + address);
		expect(status).toBe(200);
		expect(body.equals(readBuilt(path))).toBe(true);
		for (const [name, value] of Object.entries(headersFor(address, rules))) expect(headers[name.toLowerCase()]).toBe(value);
		expect(headers['content-type']).toBe(FILE_TYPES[endingOf(path)]?.type ?? 'application/octet-stream');
		expect(headers['content-encoding']).toBeUndefined();
		expect(headers['etag']).toBeDefined();
	});

	it.each(samples.filter((path) => FILE_TYPES[endingOf(path)]?.text === true))('sends %s as brotli or gzip to those who take it', async (path) => {
		const address = `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
		const brotli = await get(origin + address, 'gzip, deflate, br, zstd');
		expect(brotli.headers['content-encoding']).toBe('br');
		expect(brotliDecompressSync(brotli.body).equals(readBuilt(path))).toBe(true);
		expect(brotli.headers['vary']).toBe('Accept-Encoding');
		expect(brotli.headers['content-type']).toBe(FILE_TYPES[endingOf(path)]?.type);
		const gzip = await get(origin + address, 'gzip');
		expect(gzip.headers['content-encoding']).toBe('gzip');
		expect(gunzipSync(gzip.body).equals(readBuilt(path))).toBe(true);
		const neither = await get(origin + address, 'br;q=0, gzip;q=0');
		expect(neither.headers['content-encoding']).toBeUndefined();
	});

	it('answers an address that is not there with the page that helps', async () => {
		for (const address of ['/no-such-page/', '/guide/no-such-article/', '/no-such-file.css', '/_astro/none.js', '/_astro/', '/pagefind/', '/social/']) {
			const { status, headers, body } = await get(origin + address, 'br');
			expect(status).toBe(404);
			expect(brotliDecompressSync(body).equals(readBuilt('404.html'))).toBe(true);
			expect(headers['cache-control']).toBe(headersFor('/', rules)['Cache-Control']);
			expect(headers['content-security-policy']).toBeDefined();
		}
	});

	it('leads from an old address, from a page without its slash and from its file name to the page', async () => {
		for (const [from, to] of [
			['/guide/an-old-name/', '/guide/pores/'],
			['/guide/an-old-name', '/guide/pores/'],
			['/guide/an-old-name?from=mail', '/guide/pores/?from=mail'],
			['/guide/pores', '/guide/pores/'],
			['/guide/pores?from=mail', '/guide/pores/?from=mail'],
			['/guide/pores/index.html', '/guide/pores/'],
			['/guide/pores/index.html?from=mail', '/guide/pores/?from=mail'],
			['/index.html', '/'],
		]) {
			const { status, headers } = await get(origin + from);
			expect({ from, status, to: headers['location'] }).toEqual({ from, status: 301, to });
			for (const [name, value] of Object.entries(headersFor('/', rules)))
				expect({ from, [name]: headers[name.toLowerCase()] }).toEqual({ from, [name]: value });
		}
	});

	it('keeps to itself what is meant for other hosts', async () => {
		expect((await get(`${origin}/_headers`)).status).toBe(404);
		expect((await get(`${origin}/index.html.br`)).status).toBe(404);
	});

	it('answers 304 to a browser that has the page', async () => {
		const first = await fetch(`${origin}/`);
		await first.arrayBuffer();
		const again = await fetch(`${origin}/`, { headers: { 'if-none-match': first.headers.get('etag') ?? '' } });
		expect(again.status).toBe(304);
	});
});
