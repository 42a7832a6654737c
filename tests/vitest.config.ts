/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';
import { GUIDE_FOLDER, GUIDE_SITE } from './support/guide.ts';

// Tests of the code never see what staff write: also Astro itself, in this process, reads the guide of fixtures.
process.env['CONTENT_DIR'] = GUIDE_FOLDER;

// A limit for what hangs, with room for a host that is busy or slow: nothing that staff publish may fail by the clock.
const SLOW = { testTimeout: 240_000, hookTimeout: 240_000, expect: { poll: { timeout: 60_000 } } };
const ON_GUIDE = { env: { CONTENT_DIR: GUIDE_FOLDER, SITE_DIR: GUIDE_SITE } };
const ON_SITE = { env: { CONTENT_DIR: 'content', SITE_DIR: 'dist' } };
const BUILT = { globalSetup: ['tests/support/guide.ts'] };

/** Browser tests that take minutes and guard edges: they run each night (`npm run test:full`). */
export const NIGHTLY = ['admin', 'admin-on-host', 'finished-styles', 'heard', 'hosting', 'widths'].map((name) => `tests/code/browser/${name}.test.ts`);

/** The folder says what a test is about: `code` how the code works, on a small guide of fixtures; `content` what any content must meet, read off `dist`. */
export default getViteConfig({
	test: {
		// One more than the two cores of the smallest machine: browser tests wait more than they work.
		maxWorkers: 3,
		// Files share what they keep in memory: modules that are read once, pages that are parsed once, one browser a worker.
		isolate: false,
		projects: [
			{ extends: true, test: { name: 'unit', include: ['tests/code/unit/**/*.test.ts'], ...ON_GUIDE, ...SLOW } },
			{ extends: true, test: { name: 'component', include: ['tests/code/component/**/*.test.ts'], ...ON_GUIDE, ...SLOW } },
			{ extends: true, test: { name: 'content', include: ['tests/content/**/*.test.ts'], ...ON_SITE, ...SLOW } },
			// The same laws on the guide of fixtures, where every fact of the clinic is set.
			{
				extends: true,
				test: { name: 'laws', include: ['tests/content/**/*.test.ts'], ...ON_GUIDE, ...BUILT, ...SLOW },
			},
			{
				extends: true,
				test: {
					name: 'browser',
					include: ['tests/code/browser/**/*.test.ts'],
					exclude: NIGHTLY,
					...ON_GUIDE,
					...BUILT,
					...SLOW,
				},
			},
		],
	},
});
