import { contentPolicy, type InlineCode } from './content-policy.ts';

/** Headers for the addresses that begin with `path`; the longest path that fits decides, as a whole. */
export interface HeaderRule {
	path: string;
	headers: Readonly<Record<string, string>>;
}

/**
 * Says which pages a browser may fetch when a reader is about to press their link, and prepare when she presses it. A file that a header names,
 * so that no page carries a script for it. Browsers that do not know it fetch nothing.
 */
const LINK_RULES = { path: '/links.speculationrules', type: 'application/speculationrules+json' };

/** Sent with every answer, whatever its path. */
const EVERYWHERE = {
	// The clinic may have other hosts on this name that do not speak HTTPS: no includeSubDomains, no preload.
	'Strict-Transport-Security': 'max-age=31536000',
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'strict-origin-when-cross-origin',
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin',
	'Speculation-Rules': `"${LINK_RULES.path}"`,
};

/** Named by a hash of what is in them, so that they never change. */
const IMMUTABLE_PATHS = ['/_astro/', '/pagefind/fragment/', '/pagefind/index/'];

const FOREVER = 'public, max-age=31536000, immutable';

/** Kept, but asked about each time: an old page is never shown where there is a new one. */
export const REVALIDATED = 'public, max-age=0, must-revalidate';

/** A part of the site with headers of its own, e.g. the editing form, which talks to the code host. They replace those of the site, name by name. */
export interface Exception {
	/** E.g. `/admin/`. */
	path: string;
	headers: Readonly<Record<string, string>>;
}

/** Every header of the site, from the shortest path to the longest. The one definition: each host's own form is written from it. */
export function headerRules(inline: InlineCode, exceptions: readonly Exception[] = []): HeaderRule[] {
	const site = { ...EVERYWHERE, 'Content-Security-Policy': contentPolicy(inline) };
	return [
		{ path: '/', headers: { ...site, 'Cache-Control': REVALIDATED } },
		{ path: LINK_RULES.path, headers: { ...site, 'Cache-Control': REVALIDATED, 'Content-Type': LINK_RULES.type } },
		...IMMUTABLE_PATHS.map((path) => ({ path, headers: { ...site, 'Cache-Control': FOREVER } })),
		...exceptions.map(({ path, headers }) => ({ path, headers: { ...site, 'Cache-Control': REVALIDATED, ...headers } })),
	].toSorted((a, b) => a.path.length - b.path.length);
}

/** The headers of one address. */
export function headersFor(address: string, rules: readonly HeaderRule[]): Readonly<Record<string, string>> {
	return rules.findLast(({ path }) => address.startsWith(path))?.headers ?? {};
}
