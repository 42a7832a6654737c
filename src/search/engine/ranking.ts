import type { Query } from './query.ts';
import type { NamedEntry, Vocabulary } from './vocabulary.ts';
import { stem } from './words.ts';

/** The weight of each way to match an entry. Half or double any of them, and the measured scores hardly change. */
const WEIGHT = { name: 4, answer: 2.5, alike: 2, asked: 0.6, topic: 1.2, page: -2, cost: 2.4 };
/** A tool or a page is an answer where it is asked for by its name. */
const BY_NAME = 0.6;
/** This many of the best results show which topic is meant. */
const BEST = 12;

export interface Match {
	entry: NamedEntry['entry'];
	score: number;
	/** The share of the query that names and answer say. */
	coverage: number;
	/** How much the closest name has in common with the query: 1 is word for word. */
	alike: number;
}

/** All entries that match something of the query, best first. */
export function rank(vocabulary: Vocabulary, query: Query): Match[] {
	const typed = new Set(query.words);
	const wanted = new Map<string, number>();
	for (const { ways } of query.parts) for (const [one, worth] of ways) wanted.set(one, Math.max(wanted.get(one) ?? 0, worth));
	const aboutCost = Math.min(1, 4 * shareOf(query, COST));
	const found: Match[] = [];
	for (const entry of vocabulary.entries) {
		const coverage = shareOf(query, entry.stems);
		if (coverage === 0) continue;
		const { name, alike } = closestName(entry, query, wanted, typed);
		let score = WEIGHT.name * name + WEIGHT.answer * coverage + WEIGHT.alike * alike;
		if (alike === 1 && entry.entry.kind === 'question') score += WEIGHT.asked;
		if (entry.entry.kind === 'page' && alike < BY_NAME) score += WEIGHT.page;
		if (entry.entry.stage === 'cost') score += WEIGHT.cost * aboutCost;
		found.push({ entry: entry.entry, score, coverage, alike });
	}
	return withTopics(found.toSorted((a, b) => b.score - a.score)).toSorted((a, b) => b.score - a.score);
}

/** A long story that mentions a budget asks about something else: what counts is the share that is about cost. */
const COST = new Set(['cost', 'price'].map(stem));

interface Stems {
	has: (one: string) => boolean;
}

/** The share of the query that these stems say. */
function shareOf({ parts, total }: Query, stems: Stems): number {
	let sum = 0;
	for (const { ways, weight } of parts) {
		let best = 0;
		for (const [one, worth] of ways) if (worth > best && stems.has(one)) best = worth;
		sum += best * weight;
	}
	return sum / total;
}

/** Of all names, the one that has most in common with the query, in both directions. */
function closestName({ names }: NamedEntry, query: Query, wanted: ReadonlyMap<string, number>, typed: ReadonlySet<string>) {
	let name = 0;
	let alike = 0;
	for (const { words, stems, weight } of names) {
		let own = 0;
		for (const [one, worth] of wanted) own += worth * (stems.get(one) ?? 0);
		if (own === 0) continue;
		const most = 0.5 + (0.5 * own) / weight;
		if (most > name) name = Math.max(name, shareOf(query, stems) * most);
		let common = 0;
		for (const word of words) if (typed.has(word)) common++;
		alike = Math.max(alike, common / (words.size + typed.size - common));
	}
	return { name, alike };
}

/** A topic that several of the best results share is more likely the one that is meant. */
function withTopics(found: readonly Match[]): Match[] {
	const byTopic = new Map<string, number>();
	const topicOf = ({ entry }: Match) => entry.topics[0] ?? '';
	for (const one of found.slice(0, BEST)) byTopic.set(topicOf(one), (byTopic.get(topicOf(one)) ?? 0) + Math.exp(one.score - (found[0]?.score ?? 0)));
	const most = Math.max(...byTopic.values());
	return found.map((one) => ({ ...one, score: one.score + (WEIGHT.topic * (byTopic.get(topicOf(one)) ?? 0)) / most }));
}

/** At most two of the first three are about one topic: if it was misread, another is in sight. */
export function varied<Entry extends { topics: readonly string[] }>(entries: readonly Entry[]): Entry[] {
	const [first, second, ...rest] = entries;
	if (first === undefined || second === undefined || first.topics[0] !== second.topics[0]) return [...entries];
	const place = rest.findIndex(({ topics }) => topics[0] !== first.topics[0]);
	const other = rest[place];
	return other === undefined || place === 0 ? [...entries] : [first, second, other, ...rest.toSpliced(place, 1)];
}
