import type { Exception } from './headers.ts';

/**
 * Parts of the site with headers of their own. A build without such a part ignores its line.
 * The editing form would stand here, with what it needs of its code host.
 */
export const EXCEPTIONS: readonly Exception[] = [];
