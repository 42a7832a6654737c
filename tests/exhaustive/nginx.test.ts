import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
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

/** What no library sends: the lines of a request as they are. */
const send = (origin: string, lines: string): Promise<Answer> =>
	new Promise((done, failed) => {
		const parts: Buffer[] = [];
		const socket = connect({ host: '127.0.0.1', port: Number(new URL(origin).port) }, () => socket.write(`${lines}\r\n\r\n`));
		socket.on('data', (part) => parts.push(part));
		socket.on('error', failed);
		socket.on('close', () => {
			const answer = Buffer.concat(parts);
			const end = answer.indexOf('\r\n\r\n');
			const [status = '', ...fields] = answer.subarray(0, end).toString('latin1').split('\r\n');
			const headers: Answer['headers'] = {};
			for (const field of fields) {
				const [, name = '', value = ''] = /^([^:]+):\s*(.*)$/.exec(field) ?? [];
				// A header that comes twice is seen as what it then is: no longer the one that was meant.
				headers[name.toLowerCase()] = name.toLowerCase() in headers ? `${String(headers[name.toLowerCase()])}, ${value}` : value;
			}
			done({ status: Number(status.split(' ')[1]), headers, body: answer.subarray(end + 4) });
		});
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

	it.each([
		['a method that is not for reading', 'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0', 405],
		['a method that shows what was sent', 'TRACE / HTTP/1.1\r\nHost: localhost', 405],
		['an address that is no text', 'GET /% HTTP/1.1\r\nHost: localhost', 400],
		['an address with a zero in it', 'GET /%00 HTTP/1.1\r\nHost: localhost', 400],
		['an address that climbs out', 'GET /../../etc/passwd HTTP/1.1\r\nHost: localhost', 400],
		['an address with a gap', 'GET /guide/ pores/ HTTP/1.1\r\nHost: localhost', 400],
		['an address without end', `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: localhost`, 414],
		['a request for no host', 'GET / HTTP/1.1', 400],
		['a letter of a hundred megabytes', 'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000000', 413],
	])('refuses %s with every header and the page that helps', async (_what, lines, refusal) => {
		const { status, headers, body } = await send(origin, `${lines}\r\nConnection: close`);
		expect(status).toBe(refusal);
		for (const [name, value] of Object.entries(headersFor('/', rules))) expect({ [name]: headers[name.toLowerCase()] }).toEqual({ [name]: value });
		expect(body.equals(readBuilt('404.html'))).toBe(true);
	});

	it.each([
		'//example.org/index.html',
		'/\\example.org/index.html',
		'///example.org/index.html',
		'//example.org',
		'//guide',
		'/.//guide',
		'//guide/an-old-name',
	])('leads nobody to another host by %s', async (address) => {
		const { headers } = await send(origin, `GET ${address} HTTP/1.1\r\nHost: localhost\r\nConnection: close`);
		// As a browser reads it, which takes a backslash for a slash.
		expect(new URL(String(headers['location'] ?? '/'), origin).origin).toBe(origin);
	});

	it('sends a file whole to whoever asks for a part that is not there, and each header once', async () => {
		const { status, headers, body } = await send(origin, 'GET /favicon.svg HTTP/1.1\r\nHost: localhost\r\nRange: bytes=999999-\r\nConnection: close');
		expect(status).toBe(200);
		expect(headers['strict-transport-security']).toBe(headersFor('/', rules)['Strict-Transport-Security']);
		expect(body.equals(readBuilt('favicon.svg'))).toBe(true);
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
