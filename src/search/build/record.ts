import { gunzipSync } from 'node:zlib';
import type { PageText } from '#src/search/engine/passage.ts';

/**
 * Pagefind's record of a page: gzip, in it twelve bytes of its own (`pagefind_dcd`, https://github.com/Pagefind/pagefind/pull/28), then JSON.
 * Its script reads records only with all its code; this can go once a record can be asked for alone.
 */
export const readRecord = (content: Uint8Array) => JSON.parse(gunzipSync(content).subarray(12).toString('utf8')) as PageText & { url: string };
