import { isStopWord, stem, wordsOf } from './words.ts';

/** A page as the full index keeps it: its text, and where in it each heading with an id stands, counted in words. */
export interface PageText {
	content: string;
	anchors: readonly { id: string; text: string; location: number; element: string }[];
}

export interface Passage {
	/** The id of the heading it stands under; without one, above the first heading. */
	heading?: { id: string; text: string };
	/** The sentence that holds most of the words. */
	sentence: string;
	/** How many of the words it holds. */
	held: number;
}

/** The place on a page that says most of the wanted stems close together: the heading it stands under, and the sentence. */
export function bestPassage({ content, anchors }: PageText, wanted: ReadonlyMap<string, number>): Passage | undefined {
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
		const inHeading = heading === undefined ? 0 : weigh(heading.text, wanted).weight;
		const whole = weigh(text, wanted).weight;
		if (whole === 0) continue;
		for (const sentence of text.split(/(?<=[.!?:])\s+/)) {
			if (heading !== undefined && sentence.replace(/[.!?:]$/, '') === heading.text.replace(/[.!?:]$/, '')) continue;
			const { weight, held } = weigh(sentence, wanted);
			const score = weight + 0.6 * whole + 1.2 * inHeading - 0.002 * sentence.length;
			if (weight > 0 && score > most) {
				most = score;
				best = { sentence, held, ...(heading !== undefined && { heading }) };
			}
		}
	}
	return best;
}

function weigh(text: string, wanted: ReadonlyMap<string, number>): { weight: number; held: number } {
	const found = new Set(wordsOf(text).map(stem));
	let weight = 0;
	let held = 0;
	for (const [one, value] of wanted) {
		if (!found.has(one)) continue;
		weight += value;
		held++;
	}
	return { weight, held };
}

/** The most words a link asks the browser to mark: more of them miss where a sentence runs over marks of its own. */
const MARKED_WORDS = 5;

/**
 * The run of words in a sentence that the browser is asked to mark, as the `:~:text=` part of an address. It never leaves the browser.
 * Nothing where none of the wanted words stands in it.
 */
export function textFragment(sentence: string, wanted: ReadonlyMap<string, number>): string | undefined {
	// Only what stands between signs: a sign may be set apart on the page, by a note or a mark.
	const runs = sentence.split(/[^\p{L}\p{N}\s'’-]+/u).map((run) => run.trim().split(/\s+/).filter(Boolean));
	let best: string[] = [];
	let most = 0;
	for (const run of runs) {
		for (let from = 0; from < run.length; from++) {
			for (let length = 1; length <= MARKED_WORDS && from + length <= run.length; length++) {
				const part = run.slice(from, from + length);
				const weights = part.map((word) => Math.max(0, ...wordsOf(word).map((one) => (isStopWord(one) ? 0 : (wanted.get(stem(one)) ?? 0)))));
				if (weights[0] === 0 || weights.at(-1) === 0) continue;
				const sum = weights.reduce((total, weight) => total + weight, 0) - 0.01 * length;
				if (sum > most) {
					most = sum;
					best = part;
				}
			}
		}
	}
	return best.length === 0 ? undefined : `:~:text=${encodeURIComponent(best.join(' ')).replaceAll('-', '%2D')}`;
}
