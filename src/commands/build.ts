import { parseArgs } from 'node:util';
import { buildSite } from './build-site.ts';

/** npm run build, or npm run build:drafts to show what is marked `draft: true`. */
const { values } = parseArgs({ options: { drafts: { type: 'boolean', default: false } } });

await buildSite({ mode: values.drafts ? 'drafts' : 'production' });
