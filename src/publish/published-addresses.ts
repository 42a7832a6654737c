import type { Redirect } from './redirects.ts';

/** One address a line, sorted; lines that start with `#` are notes. */
export const readAddresses = (text: string): string[] =>
	text
		.split(/\r?\n/)
		.map((line) => line.trim())
		.filter((line) => line !== '' && !line.startsWith('#'));

const NOTE = `# Every address that has been published. An address is never taken out of this list: where its page goes, content/redirects.yaml says where it went.
# New pages are added by "npm run addresses", which is run after each publication.
`;

export const writeAddresses = (addresses: Iterable<string>): string => `${NOTE}${[...new Set(addresses)].toSorted().join('\n')}\n`;

/** The published addresses that lead nowhere any more. */
export function lostAddresses(published: readonly string[], pages: ReadonlySet<string>, redirects: readonly Redirect[]): string[] {
	const redirected = new Set(redirects.map(({ from }) => from));
	return published.filter((address) => !pages.has(address) && !redirected.has(address));
}

/** What to do about a lost address, in a sentence. */
export const lostSentence = (address: string): string =>
	`${address} was published and has no page any more. Readers and search engines still come to it: add to content/redirects.yaml "- from: ${address}" and under it "  to: " with the address of the page that took its place, or give the page its old name back.`;
