import { gunzipSync } from 'node:zlib';
import type { PageText } from '#src/search/engine/passage.ts';

/** Pagefind's record of a page: gzip, in it twelve bytes of its own, then JSON. */
export const readRecord = (content: Uint8Array) => JSON.parse(gunzipSync(content).subarray(12).toString('utf8')) as PageText & { url: string };
