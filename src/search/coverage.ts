import type { GuideFile } from './guide.ts';

type Ranked = readonly { url: string }[];

export interface Coverage {
	/** Words of search-words.yaml that find nothing. */
	lost: string[];
	/** Questions that their own words, or another way to ask them, do not put first. */
	notFirst: string[];
	/** Articles and questions that none of the queries puts among the first three. */
	unreached: string[];
}

const bare = ({ url }: { url: string }) => url.replace(/#.*$/, '');

/** What staff can mend with words: where the vocabulary and the questions do not do what they are there for. */
export async function coverage(
	guide: Pick<GuideFile, 'entries' | 'readerWords'>,
	queries: readonly { q: string }[],
	ask: (words: string) => Promise<Ranked>,
): Promise<Coverage> {
	const lost: string[] = [];
	for (const word of guide.readerWords.flatMap(({ readers }) => readers)) if ((await ask(word)).length === 0) lost.push(word);
	const notFirst: string[] = [];
	for (const { kind, url, title, names } of guide.entries) {
		if (kind !== 'question') continue;
		for (const wording of [title, ...names]) {
			const rank = (await ask(wording)).findIndex((result) => bare(result) === url);
			if (wording === title ? rank !== 0 : rank < 0 || rank > 2) notFirst.push(`"${wording}" puts ${url} ${rank < 0 ? 'nowhere' : `in place ${rank + 1}`}`);
		}
	}
	const reached = new Set<string>();
	for (const { q } of queries) for (const result of (await ask(q)).slice(0, 3)) reached.add(bare(result));
	const unreached = guide.entries.filter(({ kind, url }) => (kind === 'article' || kind === 'question') && !reached.has(url)).map(({ url }) => url);
	return { lost, notFirst, unreached };
}
