/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

const SLOW = { testTimeout: 60_000, hookTimeout: 60_000 };

/** The folder says what a test is about: `code` how the code works, `content` what any content must meet, read off `dist`. */
export default getViteConfig({
	test: {
		projects: [
			{ extends: true, test: { name: 'unit', include: ['tests/code/unit/**/*.test.ts'] } },
			{ extends: true, test: { name: 'component', include: ['tests/code/component/**/*.test.ts'] } },
			{ extends: true, test: { name: 'content', include: ['tests/content/**/*.test.ts'], ...SLOW } },
			// One browser at a time: two cores are not more.
			{ extends: true, test: { name: 'browser', include: ['tests/code/browser/**/*.test.ts'], fileParallelism: false, ...SLOW } },
		],
	},
});
