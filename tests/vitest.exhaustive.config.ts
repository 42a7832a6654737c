import { getViteConfig } from 'astro/config';
import { GUIDE_FOLDER, GUIDE_SITE } from './support/guide.ts';
import { NIGHTLY } from './vitest.config.ts';

const SLOW = { fileParallelism: false, testTimeout: 60_000, hookTimeout: 120_000 };

/** Every page and every file of the site itself, where `npm test` takes the guide of fixtures or a sample. Minutes, not seconds: each night, and before a release. */
export default getViteConfig({
	test: {
		projects: [
			{ extends: true, test: { name: 'exhaustive', include: ['tests/exhaustive/**/*.test.ts'], env: { CONTENT_DIR: 'content', SITE_DIR: 'dist' }, ...SLOW } },
			{
				extends: true,
				test: {
					name: 'nightly',
					include: NIGHTLY,
					env: { CONTENT_DIR: GUIDE_FOLDER, SITE_DIR: GUIDE_SITE },
					globalSetup: ['tests/support/guide.ts'],
					...SLOW,
				},
			},
		],
	},
});
