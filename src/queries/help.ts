import { getCollection, getEntry } from 'astro:content';
import { helpWords, shownCountries } from '#src/lib/help-words.ts';
import { isSigned, signsDigest } from '#src/lib/signs-digest.ts';
import { clinic } from './clinic.ts';
import { memoize } from './memoize.ts';
import { person } from './people.ts';

/** The warning signs, the words and numbers of the clinic's country, and who signed the signs. */
export const help = memoize(async () => {
	const [signs, countries, pages, { phone, region }, entry] = await Promise.all([
		getCollection('warningSigns'),
		getCollection('helpLines'),
		getCollection('helpPages'),
		clinic(),
		getEntry('signature', 'only'),
	]);
	const all = countries.map(({ data }) => data);
	const rows = signs.map(({ data }) => data);
	const signature = entry?.data ?? {};
	return {
		signs: rows,
		words: helpWords(all, region),
		countries: shownCountries(all, region),
		pages: pages.map(({ data }) => data),
		phone,
		signed:
			signature.person !== undefined && isSigned(signature, await signsDigest(rows))
				? { by: await person(signature.person, 'facts/signature.yaml'), on: signature.signedOn ?? '' }
				: undefined,
	};
});

export type Help = Awaited<ReturnType<typeof help>>;
