import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { sharedChromium } from './chromium.ts';
import type { Serving } from './server.ts';

/** The browser and the site of a test file: there once its tests run, and the site is closed after them. */
export function browserSession(serve: () => Promise<Serving>): { browser: Browser; site: Serving } {
	const session = {} as { browser: Browser; site: Serving };
	beforeAll(async () => {
		[session.browser, session.site] = await Promise.all([sharedChromium(), serve()]);
	});
	afterAll(async () => {
		await session.site.close();
	});
	return session;
}
