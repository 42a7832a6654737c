import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder, type Serving } from '#src/publish/serve-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'serve-'));
/** Beside the folder, under a name that begins as its own. */
const outside = `${folder}-outside`;
let serving: Serving;

beforeAll(async () => {
	mkdirSync(join(folder, 'guide'));
	writeFileSync(join(folder, '404.html'), 'Not found');
	writeFileSync(join(folder, 'guide/index.html'), 'The guide');
	writeFileSync(join(folder, '_headers'), 'secret');
	writeFileSync(outside, 'not of the site');
	serving = await serveFolder(folder, { headersFor: () => ({ 'X-Test': 'yes' }), redirect: (path) => (path === '/old/' ? '/guide/' : undefined) });
});

afterAll(async () => {
	await serving.close();
	rmSync(folder, { recursive: true });
	rmSync(outside);
});

/** Sends a request line as it is: `fetch` would tidy the address. */
const answerTo = (address: string, method = 'GET') =>
	new Promise<string>((done, failed) => {
		const { hostname, port } = new URL(serving.origin);
		const socket = connect(Number(port), hostname, () => socket.write(`${method} ${address} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`));
		let said = '';
		socket.on('data', (bytes: Buffer) => (said += bytes.toString()));
		socket.on('end', () => done(said));
		socket.on('error', failed);
	});
const statusOf = async (address: string) => (await answerTo(address)).split(' ')[1];

describe('the server of a folder', () => {
	it.each(['/%', '/%zz', '/%ff', '/%c0%ae', '/%00', '/a%00b'])('answers 400 to %s and stays up', async (address) => {
		expect(await statusOf(address)).toBe('400');
		expect((await fetch(`${serving.origin}/guide/`)).status).toBe(200);
	});

	it.each(['//', '///', `/${'a'.repeat(7_000)}`, '/guide/../../etc/passwd'])('answers 400 or 404 to %s and stays up', async (address) => {
		expect(['400', '404']).toContain(await statusOf(address));
		expect((await fetch(`${serving.origin}/guide/`)).status).toBe(200);
	});

	it.each(['POST', 'PUT', 'DELETE', 'TRACE', 'OPTIONS'])('refuses %s, with the headers', async (method) => {
		const answer = await answerTo('/guide/', method);
		expect(answer).toContain(' 405 ');
		expect(answer).toContain('X-Test: yes');
		expect(answer).not.toContain('The guide');
	});

	it('sends the headers with an address that cannot be read', async () => {
		expect(await answerTo('/%')).toContain('X-Test: yes');
	});

	it.each(['/..%2f', '/%2e%2e/', '/..%5c', '/guide/..%2f..%2f', '/.%2e/', '//..%2f'])('leads nobody out of the folder by %s', async (way) => {
		const answer = await answerTo(`${way}${basename(outside)}`);
		expect(answer).toMatch(/ 40[04] /);
		expect(answer).not.toContain('not of the site');
	});

	it.each(['//guide', '/.//guide', '///guide', '/.//guide?x=1', '/%2fguide', '/.//old/', '/\\guide', '/x/..//guide', '/./%2fguide'])(
		'leads nobody to another host by %s',
		async (address) => {
			const answer = await answerTo(address);
			expect(answer).toMatch(/ 40[04] /);
			expect(answer).not.toMatch(/^location:/im);
		},
	);

	it.each(['/_headers', '/%5fheaders', '/_headers/', '/.%2f_headers', '//_headers', '/guide%2f..%2f_headers'])('gives %s to nobody', async (address) => {
		expect(await statusOf(address)).toBe('404');
	});

	it('sends the headers with pages, with what is missing, and with redirects, which keep the query', async () => {
		for (const path of ['/guide/', '/nothing/']) expect((await fetch(serving.origin + path)).headers.get('x-test')).toBe('yes');
		const moved = await fetch(`${serving.origin}/old/?from=mail`, { redirect: 'manual' });
		expect([moved.status, moved.headers.get('location'), moved.headers.get('x-test')]).toEqual([301, '/guide/?from=mail', 'yes']);
	});
});
