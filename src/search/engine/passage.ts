import type { Query } from './query.ts';
import { stem, wordsOf } from './words.ts';

/** A page as the full index keeps it: its text, and where in it each heading with an id is, counted in words. */
export interface PageText {
	content: string;
	anchors?: readonly { id: string; text: string; location: number; element: string }[];
}

export interface Passage {
	/** The heading it is under; without one it is above the first heading. */
	heading?: { id: string; text: string };
	/** The sentence that says most of the query. */
	sentence: string;
}

/** Stems to look for in a text, with what each weighs. */
export type Wanted = ReadonlyMap<string, number>;

/** Neither these nor a number choose a section: "12 weeks pregnant" is not about weeks. */
const TIMES = new Set(['hours', 'day', 'week', 'weekend', 'month', 'year', 'today', 'tomorrow', 'until', 'called', 'time', 'morning', 'night'].map(stem));

/** What a reader means: typed words and the guide's words for them, not what merely starts alike. */
export function wantedIn({ parts }: Query): Wanted {
	const wanted = new Map<string, number>();
	for (const { word, ways, weight } of parts)
		if (!/^\d/.test(word) && !TIMES.has(stem(word)))
			for (const [one, worth] of ways) if (worth > LEAST_WORTH) wanted.set(one, Math.max(wanted.get(one) ?? 0, weight * worth));
	return wanted;
}

const LEAST_WORTH = 0.5;

/** A passage must hold this share of what the query weighs; with less, the page is opened at its top. */
const LEAST_HELD = 0.4;

/** The place on a page that says most of the query close together, or nothing where no place says enough of it. */
export function bestPassage({ content, anchors = [] }: PageText, query: Query): Passage | undefined {
	const wanted = wantedIn(query);
	const words = content.split(/\s+/);
	const headings = anchors.filter(({ element }) => /^h[23]$/i.test(element)).toSorted((a, b) => a.location - b.location);
	const starts = [
		{ location: 0, heading: undefined as Passage['heading'] },
		...headings.map(({ id, text, location }) => ({ location, heading: { id, text } })),
	];
	let best: Passage | undefined;
	let most = 0;
	for (const [index, { location, heading }] of starts.entries()) {
		const text = words.slice(location, starts[index + 1]?.location ?? words.length).join(' ');
		const whole = weigh(text, wanted, query);
		if (whole < LEAST_HELD * query.total) continue;
		const inHeading = heading === undefined ? 0 : weigh(heading.text, wanted, query);
		for (const sentence of sentencesOf(text)) {
			if (heading !== undefined && bare(sentence) === bare(heading.text)) continue;
			const weight = weigh(sentence, wanted, query);
			const score = weight + 0.6 * whole + 1.2 * inHeading - 0.002 * sentence.length;
			if (weight > 0 && score > most) {
				most = score;
				best = { sentence, ...(heading !== undefined && { heading }) };
			}
		}
	}
	return best;
}

export const sentencesOf = (text: string) => text.split(/(?<=[.!?:])\s+/);

const bare = (text: string) => text.replace(/[.!?:]$/, '').trim();

/** How much of the query a text says: each part once, in the way that matches best. */
function weigh(text: string, wanted: Wanted, { parts }: Query): number {
	const found = new Set(wordsOf(text).map(stem));
	return parts.reduce((sum, { ways }) => sum + Math.max(0, ...[...ways.keys()].map((one) => (found.has(one) ? (wanted.get(one) ?? 0) : 0))), 0);
}

/** Fewer words may be elsewhere on the page, in a title or a table of contents, and more miss where a sentence runs over marks of its own. */
const MARKED = { least: 5, most: 9 };

/**
 * The words of a sentence that the browser is asked to mark, as the `:~:text=` part of an address. It never leaves the browser.
 * Nothing where no run of words without punctuation contains a wanted word and is on the page only once: browsers search from the top.
 */
export function textFragment(sentence: string, { content }: PageText, query: Query): string | undefined {
	const wanted = wantedIn(query);
	const page = ` ${plain(content)} `;
	let best: string[] = [];
	let most = 0;
	for (const run of sentence.split(/[^\p{L}\p{N}\s'’-]+/u).map((part) => part.trim().split(/\s+/).filter(Boolean)))
		for (let from = 0; from + MARKED.least <= run.length; from++)
			for (let length = MARKED.least; length <= MARKED.most && from + length <= run.length; length++) {
				const part = run.slice(from, from + length);
				const sum = part.reduce((total, word) => total + Math.max(0, ...wordsOf(word).map((one) => wanted.get(stem(one)) ?? 0)), 0) - 0.01 * length;
				if (sum > most && isOnce(page, ` ${plain(part.join(' '))} `)) {
					most = sum;
					best = part;
				}
			}
	return best.length === 0 ? undefined : `:~:text=${encodeURIComponent(best.join(' ')).replaceAll('-', '%2D')}`;
}

function isOnce(text: string, part: string): boolean {
	const at = text.indexOf(part);
	return at >= 0 && text.lastIndexOf(part) === at;
}

const plain = (text: string) =>
	text
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}'’-]+/gu, ' ')
		.trim();
