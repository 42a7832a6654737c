import { getViteConfig } from 'astro/config';

/** Every file where `npm test` takes a sample. Minutes, not seconds: each night, before a release, and after a change of the form. */
export default getViteConfig({
	test: { name: 'exhaustive', include: ['tests/exhaustive/**/*.test.ts'], fileParallelism: false, testTimeout: 60_000, hookTimeout: 120_000 },
});
