import type { FullText, Hit } from './full-text.ts';
import type { GuideEntry, GuideFile, Kind, Stage } from './guide.ts';
import { type Match, Names } from './names.ts';
import { bestPassage, textFragment } from './passage.ts';
import { type Query, Reader } from './query.ts';
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
/** The share of a query that the best entry must say: less, and the guide has no answer. */
const LEAST_TOLD = 0.55;
/** Where the reader names needling, the rest may be words that we do not have. */
const LEAST_TOLD_ABOUT_NEEDLING = 0.3;
/** How many results get their section from the full index. */
const SECTIONS_SHOWN = 5;
/** The full index is asked for this many of the most telling words: each may load a part of it. */
const MOST_WORDS_ASKED = 3;

/** Answers queries: at once from names and short answers, then with the full index behind it. Plain values in, plain values out. */
export class GuideSearch {
	readonly #names: Names;
	readonly #reader: Reader;
	readonly #help: GuideFile['help'];
	readonly #byRecord: ReadonlyMap<string, GuideEntry>;

	constructor(guide: GuideFile) {
		this.#names = new Names(guide.entries);
		this.#reader = new Reader(guide, this.#names);
		this.#help = guide.help;
		this.#byRecord = new Map(guide.entries.flatMap((entry) => (entry.record === undefined ? [] : [[entry.record, entry]])));
	}

	/** The answer that names and short answers give. */
	now(typed: string, narrowing: Narrowing = {}): Answer {
		const query = this.#reader.read(typed);
		const marks = new Set(query.parts.flatMap(({ options }) => options.filter(({ weight }) => weight > 0.8).flatMap(({ stems }) => stems)));
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

	/** The same answer, with the section each result leads to, and pages behind it that only their text tells of. */
	async fully(typed: string, fullText: FullText, narrowing: Narrowing = {}): Promise<Answer> {
		const first = this.now(typed, narrowing);
		if (first.state === 'ask' || first.state === 'elsewhere') return first;
		const { hits, wanted } = await this.#ask(first.query, fullText);
		const results = await Promise.all(first.results.map(async (result, place) => (place < SECTIONS_SHOWN ? this.#withSection(result, hits, wanted) : result)));
		const shown = new Set(first.results.map(({ url }) => url));
		if (results.length < SECTIONS_SHOWN) {
			for (const hit of hits.slice(0, SECTIONS_SHOWN)) {
				const entry = this.#byRecord.get(hit.record);
				if (entry === undefined || shown.has(entry.url) || !fits(entry, narrowing)) continue;
				const found = await this.#fromText(entry, hit, first.query, wanted);
				if (found !== undefined) results.push(found);
			}
		}
		return { ...first, results, state: results.length > 0 ? 'found' : first.state };
	}

	#pinned(): Result {
		return { kind: 'help', url: HELP_URL, title: this.#help.title, answer: this.#help.answer, topics: HELP_TOPICS };
	}

	#matches({ parts, words, aboutNeedling }: Query): Match[] {
		const all = this.#names.match(parts, words);
		const told = Math.max(0, ...all.map(({ told: share }) => share));
		if (told < (aboutNeedling ? LEAST_TOLD_ABOUT_NEEDLING : LEAST_TOLD)) return [];
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

	async #ask({ parts, unknown }: Query, fullText: FullText) {
		const known = parts.filter(({ words }) => !words.some((word) => unknown.includes(word)));
		const asked = known.toSorted((a, b) => b.weight - a.weight).slice(0, MOST_WORDS_ASKED);
		const wanted = new Map<string, number>();
		for (const { options, weight } of asked) for (const option of options) if (option.weight > 0.8) for (const one of option.stems) wanted.set(one, weight);
		const scores = new Map<string, Hit>();
		const add = async (words: string, share: number) => {
			for (const hit of await fullText.search(words)) {
				const before = scores.get(hit.record);
				scores.set(hit.record, { ...hit, score: (before?.score ?? 0) + share * hit.score });
			}
		};
		const words = asked.map((part) => part.words.join(' '));
		if (words.length > 0) await add(words.join(' '), 1);
		if (words.length > 1) for (const one of words) await add(one, 1 / words.length);
		return { hits: [...scores.values()].toSorted((a, b) => b.score - a.score), wanted };
	}

	async #withSection(result: Result, hits: readonly Hit[], wanted: ReadonlyMap<string, number>): Promise<Result> {
		if (result.kind !== 'article') return result;
		const hit = hits.find(({ record }) => this.#byRecord.get(record)?.url === result.url);
		if (hit === undefined) return result;
		const passage = bestPassage(await hit.load(), wanted);
		if (passage === undefined) return result;
		const marked = textFragment(passage.sentence, wanted) ?? '';
		const hash = `${passage.heading?.id ?? ''}${marked}`;
		return { ...result, heading: passage.heading?.text, url: hash === '' ? result.url : `${result.url}#${hash}` };
	}

	/** A page that no name leads to: it counts where one sentence holds all the words. */
	async #fromText(entry: GuideEntry, hit: Hit, { parts, unknown }: Query, wanted: ReadonlyMap<string, number>): Promise<Result | undefined> {
		if (unknown.length >= parts.length - unknown.length) return undefined;
		const page = await hit.load();
		const needed = parts.filter(({ words }) => !words.some((word) => unknown.includes(word)));
		const together = page.content.split(/(?<=[.!?])\s+/).some((sentence) => {
			const held = new Set(wordsOf(sentence).map(stem));
			return needed.every(({ options }) => options.some(({ stems, weight }) => weight > 0.8 && stems.every((one) => held.has(one))));
		});
		if (!together) return undefined;
		return entry.kind === 'article' ? this.#withSection(resultOf(entry), [hit], wanted) : resultOf(entry);
	}
}

const fits = ({ kind, stage }: GuideEntry, wanted: Narrowing) =>
	(wanted.kind === undefined || wanted.kind === kind) && (wanted.stage === undefined || wanted.stage === stage);

function resultOf({ kind, url, title, answer, topics, stage, section, evidence }: GuideEntry): Result {
	return { kind, url, title, answer, topics, stage, section, evidence };
}
