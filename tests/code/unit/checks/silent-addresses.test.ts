import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { silentAddresses } from '#src/content-check/silent-addresses.ts';

let server: Server;
let origin: string;

beforeAll(async () => {
	server = createServer(({ url = '' }, response) => {
		if (url === '/slow') return;
		const status = Number(url.slice(1));
		response.writeHead(status, status === 301 ? { location: '/200' } : {}).end();
	});
	await new Promise<void>((ready) => {
		server.listen(0, '127.0.0.1', ready);
	});
	origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
	server.closeAllConnections();
	server.close();
});

/** Nothing listens on it. */
const CLOSED = 'http://127.0.0.1:65534';
const silent = (...urls: string[]) =>
	silentAddresses(
		urls.map((url) => ({ url: url.startsWith('http') ? url : origin + url, file: 'sources/one.yaml' })),
		500,
	);

describe('outside addresses', () => {
	it('are there where they answer, lead on, or refuse robots', async () => {
		expect(await silent('/200', '/301', '/401', '/403', '/429')).toEqual([]);
	});

	it('are told, each with its file, where they are gone, broken, closed or too slow', async () => {
		const told = ['/404  answers 404', '/500  answers 500', '/slow  TimeoutError'].map((line) => `sources/one.yaml  ${origin}${line}`);
		expect(await silent('/200', '/404', '/500', '/slow', CLOSED)).toEqual([...told, `sources/one.yaml  ${CLOSED}  ECONNREFUSED`].toSorted());
	});

	it('are not judged where no site can be reached at all', async () => {
		expect(await silent(CLOSED)).toBeUndefined();
	});
});
