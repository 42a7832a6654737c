import { parseArgs } from 'node:util';
import { build } from 'astro';
import { cleanUp, NEXT, swap } from '#src/hosting/swap.ts';

// The site is built beside the last good one and takes its place only when it is whole. A build that fails or is killed changes nothing that readers see.
const SITE_FOLDER = 'dist';

const { values } = parseArgs({
	options: {
		/** Shows what is marked `draft: true`. */
		drafts: { type: 'boolean', default: false },
		/** Keeps the pages of the last build whose matter has not changed. Quick while writing; what is published is built from nothing. */
		incremental: { type: 'boolean', default: false },
	},
});

cleanUp(SITE_FOLDER);
try {
	await build({ outDir: NEXT, mode: values.drafts ? 'drafts' : 'production', force: !values.incremental });
	swap(SITE_FOLDER);
} catch (error) {
	console.error(`\n${error instanceof Error ? error.message : String(error)}\n\nThe site was not built. The last good one is untouched.`);
	process.exit(1);
}
