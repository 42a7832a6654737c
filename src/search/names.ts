import type { GuideEntry, Kind } from './guide.ts';
import { isStopWord, stem, wordsOf } from './words.ts';

/** A title or another name, as stems. */
interface Phrase {
	/** Every word, small ones too: of two names that say the same, the one that says it in the reader's way. */
	words: ReadonlySet<string>;
	stems: ReadonlySet<string>;
	/** The halves of words that were joined: they match, but a name that holds them is none the longer. */
	halves: readonly string[];
}

/** What small words in common are worth: of two names that say the same, the one that says it in the reader's way. */
const LIKENESS = 0.15;
/** A title typed word for word; another name counts for half. A question asked so is that question. */
const WORD_FOR_WORD: Record<Kind, number> = { article: 0.3, question: 0.5, term: 0.2, page: 0.3 };
/** Where several kinds say the same, an article says it best. */
const PRIOR: Record<Kind, number> = { article: 1.04, question: 1.02, term: 0.97, page: 0.8 };

interface Named {
	entry: GuideEntry;
	/** The words of its title and other names. */
	cut: readonly string[][];
	/** Every stem of them. */
	names: ReadonlySet<string>;
	/** One for each name, made when the entry is first matched: most entries have nothing of a query. */
	phrases?: readonly Phrase[];
	/** The stems of its answer, cut when a name of it is first asked for. */
	text?: ReadonlySet<string>;
}

/** One part of a query: the ways in which a name may say it, each with how well it says it. */
export interface Part {
	/** What the reader typed, or what it was corrected to. */
	words: string[];
	options: { stems: string[]; weight: number }[];
	/** How telling it is. */
	weight: number;
	/** Its words are used for many other things too. */
	everyday: boolean;
	/** Some name of the guide says it. */
	named: boolean;
	/** Several words that staff know as one saying. */
	saying: boolean;
}

export interface Match {
	entry: GuideEntry;
	score: number;
	/** Whether its names say a part of the query that is no everyday word. */
	subject: boolean;
	/** How like the query one of its names is, small words included: 1 for word for word. */
	like: number;
	/** The share that names, answer and summary say together. */
	told: number;
}

/** Titles, other names and short answers of every entry, ready to be matched. */
export class Names {
	readonly #named: Named[];
	readonly #frequency = new Map<string, number>();
	readonly #stems: string[];
	/** Words of names that other people write as two: "makeup", "icepick", "dermaroller". */
	readonly #singles: ReadonlySet<string>;
	/** The words of every name. */
	readonly #cut: readonly string[][];
	/** Every name as it is written, in small letters with a space before each word; put together when a word is first half typed. */
	#written: readonly string[] | undefined;
	/** Every word of a name as typed, most frequent first. */
	readonly words: readonly string[];

	constructor(entries: readonly GuideEntry[]) {
		// Each name is cut into words once: there are thousands, and a phone does it between the first key and the first answer.
		const cut = entries.map(({ title, names }) => [title, ...names].map(wordsOf));
		const counts = new Map<string, number>();
		const singles = new Set<string>();
		for (const words of cut.flat()) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
		for (const { title, names } of entries) {
			for (const name of [title, ...names]) {
				if (!name.includes('-')) continue;
				for (const hyphened of name.match(/\p{L}+-\p{L}+/gu) ?? []) singles.add(wordsOf(hyphened).join(''));
			}
		}
		for (const word of counts.keys()) if (word.length >= 5) singles.add(word);
		this.#singles = singles;
		this.#cut = cut.flat();
		this.words = [...counts].toSorted(([, a], [, b]) => b - a).map(([word]) => word);
		this.#named = entries.map((entry, index) => {
			const own = new Set<string>();
			for (const words of cut[index] ?? []) this.#addStems(words, own);
			return { entry, cut: cut[index] ?? [], names: own };
		});
		for (const { names: own } of this.#named) for (const one of own) this.#frequency.set(one, (this.#frequency.get(one) ?? 0) + 1);
		this.#stems = [...this.#frequency.keys()];
	}

	/** Joins neighbours that the guide also writes as one word, so that "make up" and "makeup" are the same. */
	join(words: readonly string[]): { words: string[]; joined?: string }[] {
		const found: { words: string[]; joined?: string }[] = [];
		for (let index = 0; index < words.length; index++) {
			const word = words[index] ?? '';
			const next = words[index + 1];
			if (next !== undefined && this.#isJoined(word, next)) {
				found.push({ words: [word, next], joined: word + next });
				index++;
			} else found.push({ words: [word] });
		}
		return found;
	}

	/** The stems of a name, halves of joined words too: what its phrase holds, without the phrase. */
	#addStems(words: readonly string[], found: Set<string>) {
		let telling = false;
		for (let index = 0; index < words.length; index++) {
			const word = words[index] ?? '';
			const next = words[index + 1];
			if (next !== undefined && this.#isJoined(word, next)) {
				found.add(stem(word + next));
				if (!isStopWord(word)) found.add(stem(word));
				if (!isStopWord(next)) found.add(stem(next));
				telling = true;
				index++;
			} else if (!isStopWord(word)) {
				found.add(stem(word));
				telling = true;
			}
		}
		if (!telling) for (const word of words) found.add(stem(word));
	}

	#phrasesOf(named: Named): readonly Phrase[] {
		return (named.phrases ??= named.cut.map((words) => this.#phrase(words)));
	}

	/** "Make up" is one word, "of ten" is not. */
	#isJoined(word: string, next: string): boolean {
		return word.length > 2 && this.#singles.has(word + next);
	}

	#phrase(words: readonly string[]): Phrase {
		const units = this.join(words);
		const telling = units.filter(({ words: [first = ''], joined }) => joined !== undefined || !isStopWord(first));
		return {
			words: new Set(words),
			stems: new Set((telling.length > 0 ? telling : units).map(({ words: [first = ''], joined }) => stem(joined ?? first))),
			halves: units.flatMap(({ words: both, joined }) => (joined === undefined ? [] : both.filter((word) => !isStopWord(word)).map(stem))),
		};
	}

	/** How telling a stem is: rare in names is telling. A stem in no name is as telling as the rarest. */
	weightOf(one: string): number {
		return Math.log(1 + this.#named.length / (this.#frequency.get(one) ?? 1));
	}

	has(one: string): boolean {
		return this.#frequency.has(one);
	}

	/** Stems of names that start like this one, or that it starts like. */
	*alike(one: string): Generator<{ stem: string; weight: number }> {
		if (one.length < 4) return;
		for (const other of this.#stems) {
			if (other === one) continue;
			if (other.startsWith(one)) yield { stem: other, weight: 0.75 };
			else if (other.length >= 5 && one.startsWith(other) && one.length - other.length <= 2) yield { stem: other, weight: 0.6 };
		}
	}

	/**
	 * How names go on that hold these words in this order, the last of them perhaps half typed: "does it hu" is answered while it is written.
	 * @returns the stems of the whole last words
	 */
	completions(words: readonly string[]): ReadonlySet<string> {
		const last = words.at(-1) ?? '';
		// Two words before it say enough, or one that is no small word and two letters.
		const before = [words.slice(-3), ...(last.length > 1 && !isStopWord(words.at(-2) ?? '') ? [words.slice(-2)] : [])].filter(({ length }) => length > 1);
		this.#written ??= this.#cut.map((name) => ` ${name.join(' ')}`);
		for (const typed of before) {
			if (typed.length === 2 && last.length < 2) continue;
			const start = ` ${typed.join(' ')}`;
			const found = new Set<string>();
			for (const name of this.#written) {
				const at = name.indexOf(start);
				if (at < 0) continue;
				const [rest = ''] = name.slice(at + start.length).split(' ');
				const word = last + rest;
				if (word !== last && !isStopWord(word)) found.add(stem(word));
			}
			if (found.size > 0) return found;
		}
		return new Set();
	}

	/** The words of all names that hold one of these stems. */
	beside(stems: readonly string[]): ReadonlySet<string> {
		return new Set(
			this.#named.flatMap((named) =>
				this.#phrasesOf(named)
					.filter((phrase) => stems.some((one) => phrase.stems.has(one)))
					.flatMap(({ words }) => [...words]),
			),
		);
	}

	/** Whether the query holds a whole name of several words in which these stand: a "dog bite scar" is no matter of dogs. */
	holds(query: readonly string[], stems: readonly string[]): boolean {
		return this.#named.some((named) =>
			this.#phrasesOf(named).some(
				(phrase) => phrase.stems.size > stems.length && stems.every((one) => phrase.stems.has(one)) && [...phrase.stems].every((one) => query.includes(one)),
			),
		);
	}

	/** Every entry that says something of the query, best first. */
	match(parts: readonly Part[], words: readonly string[]): Match[] {
		const typed = new Set(words);
		const total = parts.reduce((sum, { weight }) => sum + weight, 0);
		if (total === 0) return [];
		const said = (stems: ReadonlySet<string>) => {
			let sum = 0;
			for (const { options, weight } of parts) {
				let best = 0;
				for (const option of options) if (option.weight > best && option.stems.every((one) => stems.has(one))) best = option.weight;
				sum += best * weight;
			}
			return sum / total;
		};
		const wanted = new Set(parts.flatMap(({ options }) => options.flatMap(({ stems }) => stems)));
		const matches: Match[] = [];
		for (const named of this.#named) {
			const { entry, names } = named;
			const covered = said(names);
			if (covered === 0) continue;
			const text = (named.text ??= new Set(
				this.join(wordsOf(entry.answer)).flatMap(({ words: own, joined }) => [...(joined === undefined ? [] : [joined]), ...own].map(stem)),
			));
			let best = 0;
			let like = 0;
			for (const [place, phrase] of this.#phrasesOf(named).entries()) {
				const share = said(phrase.halves.length === 0 ? phrase.stems : new Set([...phrase.stems, ...phrase.halves]));
				if (share === 0) continue;
				let own = 0;
				let all = 0;
				for (const one of phrase.stems) {
					const weight = this.weightOf(one);
					all += weight;
					if (wanted.has(one)) own += weight;
				}
				const same = likeness(typed, phrase.words);
				like = Math.max(like, same);
				const score = share * (0.55 + 0.45 * (own / all)) + LIKENESS * same + (same === 1 ? WORD_FOR_WORD[entry.kind] * (place === 0 ? 1 : 0.5) : 0);
				best = Math.max(best, score);
			}
			const told = said(new Set([...names, ...text]));
			const subject = parts.some(({ everyday, options }) => !everyday && options.some(({ stems }) => stems.every((one) => names.has(one))));
			matches.push({ entry, subject, like, told, score: (0.6 * best + 0.28 * covered + 0.12 * told) * PRIOR[entry.kind] });
		}
		return matches.toSorted((a, b) => b.score - a.score);
	}
}

/** The share of words that two lists have in common. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
	let common = 0;
	for (const word of one) if (other.has(word)) common++;
	return common / (one.size + other.size - common);
}
