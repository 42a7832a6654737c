import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { browserSession, waitForFonts } from './browser-session.ts';
import type { Serving } from './server.ts';

export interface SharedPage {
	page: Page;
	site: Serving;
	/** What the page has complained of in this test. */
	errors: string[];
	/** The addresses that it has asked for in this test, the icon's aside. */
	requests: string[];
	/** Opens an address, and waits until its fonts are loaded. */
	open(address: string): Promise<void>;
	/** Gives the page that is open another hash, as a link does, and waits until its own listeners have run. */
	goToHash(hash: string): Promise<void>;
}

const VIEWPORT = { width: 1280, height: 900 };

/** One page for all tests of a block, as a browser takes longer to make one than to fill it. Each test finds it empty, as wide as at first, in its first colours, with all its files within reach, and with reduced motion, as openPage explains. */
export function sharedPage(serve: () => Promise<Serving>, options: BrowserContextOptions = {}): SharedPage {
	const session = browserSession(serve);
	const shared = {
		errors: [] as string[],
		requests: [] as string[],
		async open(address: string) {
			await shared.page.goto(session.site.origin + address);
			await waitForFonts(shared.page);
		},
		goToHash: (hash: string) =>
			shared.page.evaluate(
				(to) =>
					new Promise<void>((done) => {
						// Listeners run in the order in which they were added: this one is last.
						addEventListener('hashchange', () => done(), { once: true });
						location.hash = to;
					}),
				hash,
			),
	} as SharedPage;

	beforeAll(async () => {
		const context = await session.browser.newContext({ viewport: VIEWPORT, serviceWorkers: 'block', reducedMotion: 'reduce', ...options });
		const page = await context.newPage();
		page.on('pageerror', ({ message }) => shared.errors.push(message));
		page.on('console', (message) => message.type() === 'error' && shared.errors.push(message.text()));
		page.on('request', (request) => !request.url().endsWith('/favicon.svg') && shared.requests.push(request.url()));
		Object.assign(shared, { page, site: session.site });
	});

	beforeEach(async () => {
		await shared.page.unrouteAll();
		await shared.page.goto('about:blank');
		await shared.page.setViewportSize(options.viewport ?? VIEWPORT);
		await shared.page.emulateMedia({ media: null, forcedColors: options.forcedColors ?? null });
		shared.errors.length = 0;
		shared.requests.length = 0;
	});

	afterAll(() => shared.page.context().close());

	return shared;
}
