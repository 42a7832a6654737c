import { parseArgs } from 'node:util';
import { buildSite } from './build-site.ts';

const { values } = parseArgs({
	options: {
		/** Shows what is marked `draft: true`. */
		drafts: { type: 'boolean', default: false },
		/** Keeps the pages of the last build whose matter has not changed. Quick while writing; what is published is built from nothing. */
		incremental: { type: 'boolean', default: false },
	},
});

await buildSite({ mode: values.drafts ? 'drafts' : 'production', incremental: values.incremental });
