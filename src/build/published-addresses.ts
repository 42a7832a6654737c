import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { lostAddresses, lostSentence, readAddresses } from '#src/publish/published-addresses.ts';
import { type Redirect, redirectProblems } from '#src/publish/redirects.ts';
import { CONTENT_FOLDER } from '#src/content-folder.ts';

/** Where the published addresses are recorded. */
const ADDRESSES = fileURLToPath(new URL('../publish/published-addresses.txt', import.meta.url));

/** @throws when a published address would lead nowhere, or a redirect does */
export function refuseLostAddresses(pages: ReadonlySet<string>, redirects: readonly Redirect[]): void {
	// Only our own guide was ever published; any other has no addresses to lose.
	const published = CONTENT_FOLDER === 'content' && existsSync(ADDRESSES) ? readAddresses(readFileSync(ADDRESSES, 'utf8')) : [];
	const problems = [...lostAddresses(published, pages, redirects).map(lostSentence), ...redirectProblems(redirects, pages)];
	if (problems.length > 0) throw new Error(problems.join('\n'));
}
