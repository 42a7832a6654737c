import { createHash } from 'node:crypto';
import { concerns } from './articles.ts';
import { clinic } from './clinic.ts';
import { facts } from './facts.ts';
import { terms } from './glossary.ts';
import { once } from './memoize.ts';
import { sourceNames } from './sources.ts';
import { SHOW_DRAFTS } from './published.ts';

/** What any page may show through a tag of its text: the facts, what the clinic says, and the names of sources and concerns. */
const common = once(async () =>
	digest([
		SHOW_DRAFTS,
		await facts(),
		await clinic(),
		[...(await sourceNames())],
		(await concerns()).map(({ id, data: { shortTitle, evidence, evidenceNote } }) => [id, shortTitle, evidence, evidenceNote]),
	]),
);

/**
 * A key that changes whenever the page would: it covers all that the page is given, what its tags may place, and the terms that its text names.
 * Layouts and components are watched by Astro itself.
 */
export async function pageKey(given: unknown, body = ''): Promise<string> {
	const named = new Set([...body.matchAll(/<Term\s[^>]*id="([^"]+)"/g)].map(([, id]) => id));
	const meanings = named.size === 0 ? [] : (await terms()).filter(({ id }) => named.has(id)).map(({ id, data }) => [id, data.meaning]);
	return digest([await common(), given, meanings]);
}

const digest = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 32);
