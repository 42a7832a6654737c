import { ADMIN_HEADERS } from '#src/admin/admin-headers.ts';
import type { Exception } from '#src/publish/headers.ts';

/** Parts of the site with headers of their own. A build without such a part leaves its line out. */
export const PATH_HEADERS: readonly Exception[] = [{ path: '/admin/', headers: ADMIN_HEADERS }];
