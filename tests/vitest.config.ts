/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

/** The folder says where a test runs: unit and component need nothing, site and browser read the site as `npm run build` left it. */
export default getViteConfig({
	test: {
		projects: [
			{ extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
			{ extends: true, test: { name: 'component', include: ['tests/component/**/*.test.ts'] } },
			{ extends: true, test: { name: 'site', include: ['tests/site/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 } },
			// One browser at a time: two cores are not more.
			{ extends: true, test: { name: 'browser', include: ['tests/browser/**/*.test.ts'], fileParallelism: false, testTimeout: 60_000, hookTimeout: 60_000 } },
		],
	},
});
