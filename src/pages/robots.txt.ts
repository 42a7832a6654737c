import { absoluteAddress } from '#src/lib/addresses.ts';
import { SITE } from '#src/site.ts';

/** Every page may be found; the sitemap lists them. */
export const GET = () => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absoluteAddress('/sitemap-index.xml', SITE.address)}\n`);
