import { getViteConfig } from 'astro/config';

/** Every file where `npm test` takes a sample. Minutes, not seconds: before a release, and after a change of the form. */
export default getViteConfig({
	test: { name: 'full', include: ['tests/full/**/*.test.ts'], fileParallelism: false, testTimeout: 60_000, hookTimeout: 120_000 },
});
