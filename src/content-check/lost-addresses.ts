import { lostAddresses } from '#src/publish/published-addresses.ts';
import { nearest } from '#src/lib/edit-distance.ts';
import { addressesOf } from './addresses.ts';
import { type Content, textAt } from './content.ts';
import type { Problem } from './problem.ts';

/** Pages that are made from a file of content; the build checks the others. */
const OF_CONTENT = /^\/(?:guide|questions)\/[^/]+\/$/;

/**
 * Published pages that would be gone: renamed or deleted, without a redirect. Readers and search engines still come to their addresses.
 * A folder with less than half of them is not a copy of the published content, and has lost nothing.
 */
export function lostPages(content: Content, published: readonly string[]): Problem[] {
	const addresses = addressesOf(content);
	const readable = new Set([...addresses].filter(([, { entry }]) => entry?.draft !== true).map(([address]) => address));
	// The address of a draft leads to its home until the page is back: src/publish/draft-redirects.ts.
	const kept = new Set(addresses.keys());
	const pages = published.filter((address) => OF_CONTENT.test(address));
	if (pages.filter((address) => addresses.has(address)).length < pages.length / 2) return [];
	const redirects = content.of('redirects').map((entry) => ({ from: textAt(entry, 'from') ?? '', to: textAt(entry, 'to') ?? '' }));
	return lostAddresses(pages, kept, redirects).map((address) => ({
		rule: 'lost-addresses',
		file: 'redirects.yaml',
		line: 1,
		sentence: `${address} was published, but there is no page there any more`,
		hint: `Add \`- from: ${address}\` and under it \`  to: ${nearest(address, readable) ?? '/guide/'}\` (or the page that took its place), or give the file its old name again`,
	}));
}
