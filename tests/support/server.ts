import { serveFolder, type Serving } from '#src/publish/serve-folder.ts';
import { DIST } from './built-site.ts';

export type { Serving };

/** Serves a built site on loopback without the headers of the site. `refuse` answers 404 for addresses that a test wants missing; `headers` are sent with every answer. */
export const serveWithoutHeaders = ({
	folder = DIST,
	headers = {},
	refuse = () => false,
}: { folder?: string; headers?: Record<string, string>; refuse?: (pathname: string) => boolean } = {}): Promise<Serving> =>
	serveFolder(folder, { headersFor: () => headers, refuse });
