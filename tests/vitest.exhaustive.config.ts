import { getViteConfig } from 'astro/config';

/** Every page and every file of the site itself, where `npm test` takes the guide of fixtures or a sample. Minutes, not seconds: each night, and before a release. */
export default getViteConfig({
	test: {
		name: 'exhaustive',
		include: ['tests/exhaustive/**/*.test.ts'],
		env: { CONTENT_DIR: 'content', SITE_DIR: 'dist' },
		fileParallelism: false,
		testTimeout: 60_000,
		hookTimeout: 120_000,
	},
});
