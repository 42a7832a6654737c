import { type AskedPage, askedPage, readPageRules, type ReadPageRules } from './asked-pages.ts';
import { isAnswered, otherWords, shareOfOthers } from './is-answered.ts';
import type { Card, GuideEntry, GuideFile, Kind, Stage, WordsFile } from './guide.ts';
import { type Query, readQuery } from './query.ts';
import { rank, varied } from './ranking.ts';
import { readRules, type ReadRules, firstMatch } from './phrase-rules.ts';
import { makeVocabulary, type Vocabulary } from './vocabulary.ts';
import { stem, wordsOf } from './words.ts';

/** What a reader may narrow a search to. */
export interface Narrowing {
	kind?: Kind | undefined;
	stage?: Stage | undefined;
}

export interface Result extends Omit<GuideEntry, 'kind' | 'names' | 'often'> {
	kind: Kind | 'help';
	answer: string;
}

export interface Answer {
	query: Query;
	results: readonly Result[];
	/** Why there are no results: nothing was typed that can be searched for, or nothing that the guide answers. */
	state: 'found' | 'nothing' | 'ask';
	/** The id of the warning sign that was reported. */
	sign?: string | undefined;
	/** Whether it is this guide's subject. */
	subject: 'ours' | 'other' | 'unclear';
	/** The typed words that are another subject's. */
	others: readonly string[];
}

export const HELP_URL = '/guide/risks/#when-to-get-help';
export const CRISIS_URL = '/help/';
const MOST_RESULTS = 20;
/** Below this share of the best score a result only fills the list. */
const LEAST_SHARE = 0.35;
/** A short text that is about another subject by at least this much reports no warning sign. */
const OTHER_SUBJECT = { share: 0.6, words: 16 };

/** Answers queries from names, short answers and rules. Plain values in, plain values out. */
export class GuideSearch {
	readonly vocabulary: Vocabulary;
	readonly #signs: ReadRules;
	readonly #crisis: ReadRules;
	readonly #pages: ReadPageRules;
	readonly #help: Result;
	readonly #advice: WordsFile['advice'];
	readonly #talk: Result;

	constructor(guide: GuideFile, words: WordsFile) {
		this.vocabulary = makeVocabulary(guide, words);
		this.#signs = readRules(guide.redFlags);
		this.#crisis = readRules(guide.crisisRules);
		this.#pages = readPageRules(guide.pages);
		this.#help = card(HELP_URL, guide.help, ['risks']);
		this.#advice = words.advice;
		this.#talk = card(CRISIS_URL, guide.crisis, ['crisis']);
	}

	/** The help entry first where a sign is reported; help alone in a crisis; nothing where the guide has no answer. `today` is where the dates of events are counted from. */
	search(typed: string, narrowing: Narrowing = {}, today = new Date()): Answer {
		const query = readQuery(this.vocabulary, typed);
		if (query.words.length === 0) return { query, results: [], state: 'ask', subject: 'unclear', others: [] };
		const isReal = (word: string) => this.vocabulary.spelling.isReal(word);
		if (firstMatch(this.#crisis, typed, isReal) !== undefined) return { query, results: [this.#talk], state: 'found', subject: 'ours', others: [] };
		const found = rank(this.vocabulary, query);
		const sign = firstMatch(this.#signs, typed, isReal);
		const pinned = sign !== undefined && (query.words.length > OTHER_SUBJECT.words || shareOfOthers(this.vocabulary, query).others < OTHER_SUBJECT.share);
		const answered = pinned || isAnswered(this.vocabulary, query, found);
		const others = otherWords(this.vocabulary, query);
		const best = found[0]?.score ?? 0;
		const entries = found
			.filter(({ entry, score }) => score >= best * LEAST_SHARE && fits(entry, narrowing) && saysExactly(entry, query.exact))
			.slice(0, MOST_RESULTS)
			.map(({ entry }) => entry);
		const named = answered ? varied(entries).map(resultOf) : [];
		const asked = isNarrowed(narrowing) ? undefined : askedPage(this.#pages, this.vocabulary, query, today);
		const results = [...(pinned ? [{ ...this.#help, answer: this.#advice[sign] ?? this.#help.answer }] : []), ...this.#withPage(named, asked)];
		return {
			query,
			results,
			state: results.length > 0 ? 'found' : 'nothing',
			sign: pinned ? sign : undefined,
			subject: results.length > 0 ? 'ours' : others.size > 0 ? 'other' : 'unclear',
			others: [...others.keys()],
		};
	}

	/** The results with the page that was asked for in its place, opening where it was asked to. */
	#withPage(results: readonly Result[], asked: AskedPage | undefined): Result[] {
		const address = asked?.url.replace(/#.*/, '') ?? '';
		const entry = this.entry(address);
		if (asked === undefined || entry === undefined) return [...results];
		const page: Result = { ...entry, ...(asked.url.startsWith('/about/') && this.#pages.contact), url: asked.url };
		if (asked.place === 'as-found') return results.map((result) => (result.url === address ? page : result));
		const others = results.filter(({ url }) => url !== address);
		if (asked.place === 'first') return [page, ...others];
		return others.length === 0 ? [...results] : others.toSpliced(1, 0, page);
	}

	/** An entry as a result, by its address. */
	entry(url: string): Result | undefined {
		const found = this.vocabulary.entries.find(({ entry }) => entry.url === url);
		return found === undefined ? undefined : resultOf(found.entry);
	}

	/** Words of the guide that are spelt like the unknown ones, for a reader who found nothing. */
	nearest({ unknown }: Query): string[] {
		return [...new Set(unknown.flatMap((word) => this.vocabulary.spelling.near(word).slice(0, 2)))].slice(0, 4);
	}
}

const card = (url: string, { title, answer }: Card, topics: string[]): Result => ({ kind: 'help', url, title, answer, topics });

function resultOf({ kind, url, title, answer = '', topics, stage, section, evidence }: GuideEntry): Result {
	return { kind, url, title, answer, topics, ...(stage && { stage }), ...(section && { section }), ...(evidence && { evidence }) };
}

const isNarrowed = ({ kind, stage }: Narrowing) => kind !== undefined || stage !== undefined;

const fits = ({ kind, stage }: GuideEntry, wanted: Narrowing) =>
	(wanted.kind === undefined || wanted.kind === kind) && (wanted.stage === undefined || wanted.stage === stage);

/** What is in quotation marks must be in one of the entry's names or its answer, word for word in any form. */
function saysExactly({ title, names, answer = '' }: GuideEntry, exact: Query['exact']): boolean {
	if (exact.length === 0) return true;
	const texts = [title, ...names, answer].map((text) => ` ${wordsOf(text).map(stem).join(' ')} `);
	return exact.every((phrase) => texts.some((text) => text.includes(` ${phrase.map(stem).join(' ')} `)));
}
