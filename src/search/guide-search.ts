import type { FullText, IndexedPage } from './full-text.ts';
import type { GuideEntry, GuideFile, Kind, Stage } from './guide.ts';
import { allThenSome } from './merging.ts';
import { type Match, Names } from './names.ts';
import { bestPassage, textFragment } from './passage.ts';
import { isLightStem, type Query, Reader } from './query.ts';
import { shelfOf } from './shelves.ts';
import { stem, wordsOf } from './words.ts';

/** What a reader may narrow a search to. */
export interface Narrowing {
	kind?: Kind | undefined;
	stage?: Stage | undefined;
}

export interface Result {
	kind: Kind | 'help';
	/** Where it leads: page, section, and the words to mark. */
	url: string;
	title: string;
	answer: string;
	topics: readonly string[];
	stage?: Stage | undefined;
	section?: string | undefined;
	evidence?: string | undefined;
	/** The heading that the link leads to. */
	heading?: string | undefined;
}

export interface Answer {
	query: Query;
	results: Result[];
	/** Without results: nothing typed that could be searched, another subject, or nothing found. */
	state: 'found' | 'nothing' | 'elsewhere' | 'ask';
	/** Stems to mark in the shown answers. */
	marks: ReadonlySet<string>;
}

export const HELP_URL = '/guide/risks/#when-to-get-help';
const HELP_TOPICS = ['risks'];
const MOST_RESULTS = 20;
/** Below this share of the best score a match only fills the list. */
const LEAST_SHARE = 0.4;
/**
 * The share of a query that the best entry must say. Less, and the guide has no answer to it.
 * Strictest where a word is in no name of the guide and the others are everyday words; strict too where all are: "car wash".
 */
const LEAST_TOLD = { named: 0.25, needling: 0.2, subject: 0.32, everyday: 0.72, namedEveryday: 0.6 };
/** Of a question about the reader's own case so much less is enough. */
const PERSONAL_SHARE = 0.7;
/** A query of nothing but small words must be nearly a name: "how long does it take". */
const LEAST_LIKE = 0.33;
/** Options above this weight are what the reader means. */
const SURE = 0.8;
/** How many results lead to their section: for each, its text is loaded. */
const SECTIONS_SHOWN = 4;
/** With fewer results than these, the full index is asked, of which a part weighs up to 28 kB; so many of its pages are looked at. */
const FEW = 3;
const PAGES_LOOKED_AT = 5;
/**
 * The full index is asked for so many of the most telling words, because each may load a part of it.
 * The others are then looked for in the pages found, unless the guide is too large to stand in the small file.
 */
const MOST_WORDS_ASKED = { small: 1, large: 3 };

/** Answers queries: at once from names and short answers, then with the full index behind it. Plain values in, plain values out. */
export class GuideSearch {
	readonly #names: Names;
	readonly #reader: Reader;
	readonly #help: GuideFile['help'];
	readonly #byUrl: ReadonlyMap<string, GuideEntry>;
	readonly #shelves: number;

	constructor(guide: GuideFile) {
		this.#names = new Names(guide.entries);
		this.#reader = new Reader(guide, this.#names);
		this.#help = guide.help;
		this.#shelves = guide.shelves;
		this.#byUrl = new Map(guide.entries.map((entry) => [entry.url, entry]));
	}

	/** The answer that names and short answers give. */
	now(typed: string, narrowing: Narrowing = {}): Answer {
		const query = this.#reader.read(typed);
		const marks = new Set([...wantedIn(query).keys()].filter((one) => !isLightStem(one)));
		const pinned = query.redFlag ? [this.#pinned()] : [];
		const answer = (results: Result[], state: Answer['state']): Answer => ({
			query,
			marks,
			results: [...pinned, ...results],
			state: pinned.length + results.length > 0 ? 'found' : state,
		});
		if (query.parts.length === 0) return answer([], 'ask');
		if (query.elsewhere !== undefined && !query.aboutNeedling) return answer([], 'elsewhere');
		return answer(
			this.#matches(query)
				.filter(({ entry }) => fits(entry, narrowing))
				.slice(0, MOST_RESULTS)
				.map(({ entry }) => resultOf(entry)),
			'nothing',
		);
	}

	/**
	 * The same answer in the same order, each result leading to its section; behind them, pages that only their text tells of.
	 * Nothing that already stands moves.
	 */
	async fully(typed: string, fullText: FullText, narrowing: Narrowing = {}): Promise<Answer> {
		const first = this.now(typed, narrowing);
		if (first.state === 'ask' || first.state === 'elsewhere') return first;
		const wanted = wantedIn(first.query);
		const pages = await fullText.pages();
		const results = await Promise.all(
			first.results.map(async (result, place) => {
				const load = pages.get(result.url);
				return place < SECTIONS_SHOWN && result.kind === 'article' && load !== undefined ? withSection(result, await load(), wanted) : result;
			}),
		);
		if (results.length < FEW || this.#shelves > 0) results.push(...(await this.#fromText(first, fullText, narrowing, wanted)));
		return { ...first, results, state: results.length > 0 ? 'found' : first.state };
	}

	/** Words of the guide that are spelt or begin like what was typed, for a reader who found nothing. */
	nearest({ unknown }: Query): string[] {
		return this.#reader.nearest(unknown);
	}

	#pinned(): Result {
		return { kind: 'help', url: HELP_URL, title: this.#help.title, answer: this.#help.answer, topics: HELP_TOPICS };
	}

	#matches({ parts, words, aboutNeedling, personal, light }: Query): Match[] {
		const all = this.#names.match(parts, words).filter(({ like }) => !light || aboutNeedling || like >= LEAST_LIKE);
		const allNamed = parts.every(({ named }) => named);
		const least = (subject: boolean) => {
			if (aboutNeedling) return LEAST_TOLD.needling;
			if (allNamed) return parts.every(({ everyday }) => everyday) && !personal ? LEAST_TOLD.namedEveryday : LEAST_TOLD.named;
			return (subject ? LEAST_TOLD.subject : LEAST_TOLD.everyday) * (personal ? PERSONAL_SHARE : 1);
		};
		const answers = light || all.some(({ told, subject }) => told >= least(subject));
		if (!answers) return [];
		// A topic that several entries speak for is more likely the one that is meant.
		const byTopic = new Map<string, number>();
		for (const { entry, score } of all.slice(0, 12)) {
			const [topic = ''] = entry.topics;
			byTopic.set(topic, Math.max(byTopic.get(topic) ?? 0, 0) + score * score);
		}
		const most = Math.max(...byTopic.values());
		const ranked = all
			.map((match) => ({ ...match, score: match.score * (1 + 0.12 * ((byTopic.get(match.entry.topics[0] ?? '') ?? 0) / most)) }))
			.toSorted((a, b) => b.score - a.score);
		const best = ranked[0]?.score ?? 0;
		return ranked.filter(({ score }) => score >= best * LEAST_SHARE);
	}

	/** Pages that no name leads to. Such a page counts where one sentence holds all the words that the guide knows, and they are most of what was typed. */
	async #fromText(
		{ query: { parts, unknown, aboutNeedling }, results }: Answer,
		fullText: FullText,
		narrowing: Narrowing,
		wanted: ReadonlyMap<string, number>,
	): Promise<Result[]> {
		const known = parts.filter(({ words }) => !words.some((word) => unknown.includes(word)));
		if (unknown.length >= known.length || (unknown.length > 0 && !aboutNeedling) || known.every(({ everyday }) => everyday)) return [];
		const asked = known.toSorted((a, b) => b.weight - a.weight).slice(0, this.#shelves > 0 ? MOST_WORDS_ASKED.large : MOST_WORDS_ASKED.small);
		const hits = await allThenSome(
			// The longest word of a saying: each further word may load a further part of the index.
			asked.map(({ words }) => words.toSorted((a, b) => b.length - a.length)[0] ?? ''),
			(words) => fullText.search(words),
		);
		const shown = new Set(results.map(({ url }) => url));
		const found: Result[] = [];
		for (const { url, load } of hits.slice(0, PAGES_LOOKED_AT)) {
			const ahead = url === undefined ? undefined : this.#byUrl.get(url);
			if (ahead !== undefined && shown.has(ahead.url)) continue;
			const page = await load();
			const entry = ahead ?? (await this.#shelved(page.url, fullText));
			if (entry === undefined || !fits(entry, narrowing)) continue;
			const together = page.content.split(/(?<=[.!?])\s+/).some((sentence) => {
				const held = new Set(wordsOf(sentence).map(stem));
				return known.every(({ options }) => options.some(({ stems, weight }) => weight > SURE && stems.every((one) => held.has(one))));
			});
			if (together || (this.#shelves > 0 && ahead === undefined))
				found.push(entry.kind === 'article' ? withSection(resultOf(entry), page, wanted) : resultOf(entry));
		}
		return found;
	}

	async #shelved(url: string, fullText: FullText): Promise<GuideEntry | undefined> {
		if (this.#shelves === 0) return undefined;
		return (await fullText.shelf(shelfOf(url, this.#shelves))).find((entry) => entry.url === url);
	}
}

/** What a reader means, with how telling it is: typed words and the guide's words for them, not what merely starts alike. */
function wantedIn({ parts }: Query): Map<string, number> {
	return new Map(
		parts.flatMap(({ options, weight }) => options.filter((option) => option.weight > SURE).flatMap(({ stems }) => stems.map((one) => [one, weight] as const))),
	);
}

function withSection(result: Result, page: IndexedPage, wanted: ReadonlyMap<string, number>): Result {
	const passage = bestPassage(page, wanted);
	if (passage === undefined) return result;
	const hash = `${passage.heading?.id ?? ''}${textFragment(passage.sentence, wanted) ?? ''}`;
	return { ...result, heading: passage.heading?.text, url: hash === '' ? result.url : `${result.url}#${hash}` };
}

const fits = ({ kind, stage }: GuideEntry, wanted: Narrowing) =>
	(wanted.kind === undefined || wanted.kind === kind) && (wanted.stage === undefined || wanted.stage === stage);

function resultOf({ kind, url, title, answer, topics, stage, section, evidence }: GuideEntry): Result {
	return { kind, url, title, answer, topics, stage, section, evidence };
}
