import type { GuideFile } from './guide.ts';
import type { Names, Part } from './names.ts';
import { Spelling } from './spelling.ts';
import { isStopWord, queryWords, stem, wordsOf } from './words.ts';

/** What a query was understood as. */
export interface Query {
	/** As typed, without spaces at the ends. */
	typed: string;
	/** The words that were searched, corrections made. */
	words: string[];
	parts: Part[];
	/** Words that were corrected: what was typed, and what was searched. */
	corrected: { from: string; to: string }[];
	/** Words that stand nowhere in the guide. */
	unknown: string[];
	/** A sign to get help for. */
	redFlag: boolean;
	/** Another subject, which the guide does not cover, in its words. */
	elsewhere: string | undefined;
	/** The reader asked for exactly this, in quotation marks. */
	exact: boolean;
	/** Speaks of the treatment itself. */
	aboutNeedling: boolean;
	/** Asked of the reader's own case: "can I", "my skin". Then little else is needed to be about the guide. */
	personal: boolean;
	/** Holds nothing but words that go with any subject, e.g. "how long is it". */
	light: boolean;
}

/** "Needle" alone is not among them: people sew and knit with needles. */
const NEEDLING = /^needl(?:ing|ed)$|^microneedl|^derma?(?:rol|pen|stamp)/;
/** Words that go with any subject: they count for less. */
const LIGHT = new Set(
	`after before during while around round not no treatment treat skin face microneedling needling needle first best better new
	week weeks month day days today tomorrow yesterday hour hours minute morning evening last next ago year years time times now soon later already
	woman women man men person friend girl guy lady husband wife problem happen happens help much lot little bit bad good right wrong normal nice feel look
	start stop still back again part most more less two three four five six seven eight nine ten usual usually regular own proper special kind type sort total wear away rid remove removal completely totally fully leave left way natural naturally family fix see without anything something nothing`
		.split(/\s+/)
		.map(stem),
);
export const isLightStem = (one: string) => LIGHT.has(one);
const PERSONAL = new Set(['i', 'im', 'ive', 'id', 'ill', 'my', 'me']);
/** What a correction is worth beside a word that was typed so. */
const CORRECTED = 0.88;
/** What a word is worth that a half-typed one begins. */
const HALF_TYPED = 0.75;
/** What one word of a longer saying is worth by itself. */
const ONE_OF_SEVERAL = 0.6;

/** What readers say, and the site's words for it, as stems. */
interface Row {
	stems: string[];
	site: string[][];
}

/** The letter that a word's stem begins with: "oedema" and "aesthetic" lose their own. */
const letterOf = (word: string) => (/^[ao]e/.test(word) ? 'e' : (word[0] ?? ''));

/** Turns what a reader types into what is searched. Made once, from the guide's own words. */
export class Reader {
	readonly #names: Names;
	readonly #spelling: Spelling;
	/** What readers say, by its first letter; cut into stems when a word first begins with that letter. */
	readonly #readerWords = new Map<string, { words: string[]; site: readonly string[] }[]>();
	readonly #rows = new Map<string, Row[]>();
	readonly #redFlags: string[][];
	readonly #notRedFlags: string[][];
	readonly #elsewhere: string[][];
	readonly #everyday: ReadonlySet<string>;

	constructor(guide: GuideFile, names: Names) {
		this.#names = names;
		const phrases = guide.readerWords.flatMap(({ readers, site }) => readers.map((phrase) => ({ words: wordsOf(phrase), site })));
		const readers = phrases.flatMap(({ words }) => words);
		const flags = guide.redFlags.flatMap(wordsOf);
		const elsewhere = guide.elsewhere.flatMap(wordsOf);
		this.#spelling = new Spelling({
			named: [...names.words, ...readers, ...flags],
			subjects: elsewhere,
			text: guide.words,
			neverCorrect: guide.neverCorrect,
			realWords: guide.realWords,
		});
		for (const phrase of phrases) {
			const letter = letterOf(phrase.words[0] ?? '');
			const same = this.#readerWords.get(letter);
			if (same === undefined) this.#readerWords.set(letter, [phrase]);
			else same.push(phrase);
		}
		this.#redFlags = guide.redFlags.map((phrase) => this.#stems(phrase));
		this.#notRedFlags = guide.notRedFlags.map((phrase) => this.#stems(phrase));
		this.#elsewhere = guide.elsewhere.map(wordsOf);
		this.#everyday = new Set(guide.everyday.flatMap(wordsOf).map(stem));
	}

	/** The phrase as stems, joined words as one. */
	#stems(phrase: string): string[] {
		return this.#stemsOf(wordsOf(phrase));
	}

	#stemsOf(words: readonly string[]): string[] {
		return this.#names.join(words).map(({ words: [first = ''], joined }) => stem(joined ?? first));
	}

	/** The longest saying of readers that begins here. */
	#rowAt(stems: readonly string[], index: number): Row | undefined {
		const letter = letterOf(stems[index] ?? '');
		let rows = this.#rows.get(letter);
		if (rows === undefined) {
			rows = (this.#readerWords.get(letter) ?? [])
				.map(({ words, site }) => ({ stems: this.#stemsOf(words), site: site.map((said) => this.#telling(said)) }))
				.toSorted((a, b) => b.stems.length - a.stems.length);
			this.#rows.set(letter, rows);
		}
		return rows.find(({ stems: phrase }) => phrase.every((one, place) => stems[index + place] === one));
	}

	#telling(phrase: string): string[] {
		return this.#names
			.join(wordsOf(phrase))
			.filter(({ words: [first = ''], joined }) => joined !== undefined || !isStopWord(first))
			.map(({ words: [first = ''], joined }) => stem(joined ?? first));
	}

	read(query: string): Query {
		const typed = query.trim();
		const exact = /^["“„].+["”]$/s.test(typed);
		const raw = queryWords(typed);
		const corrected: Query['corrected'] = [];
		const words = exact ? raw : this.#correct(raw, corrected);
		const units = this.#names.join(words);
		const stems = units.map(({ words: [first = ''], joined }) => stem(joined ?? first));
		const last = words.at(-1) ?? '';
		const completed = exact || (this.#spelling.has(last) && last.length > 1) ? new Set<string>() : this.#names.completions(words);
		const parts = this.#parts(units, stems, { exact, completed, corrected: new Set(corrected.map(({ to }) => to)) });
		const unknown = parts.flatMap(({ words: own, options }) =>
			own.length === 1 && own[0] !== undefined && options.every(({ stems: [one = ''] }) => one === stem(own[0] ?? '')) && !this.#spelling.knows(own[0])
				? own
				: [],
		);
		// A word to leave alone that the guide does not hold is known as a word, and missing as a subject.
		for (const { words: own, options } of parts) {
			const [word = ''] = own;
			if (own.length === 1 && this.#spelling.leaves(word) && options.length === 1 && !this.#names.has(stem(word)) && !this.#spelling.has(word))
				unknown.push(word);
		}
		// As typed: "train times" is elsewhere, "trained" is not.
		const elsewhere = exact
			? undefined
			: this.#elsewhere.find((subject) => runsThrough(raw, subject) && !this.#names.holds(stems, subject.map(stem)))?.join(' ');
		const bare = this.#notRedFlags.reduce((left, phrase) => without(left, phrase), stems);
		return {
			typed,
			words,
			parts,
			corrected,
			unknown: [...new Set(unknown)],
			redFlag: this.#redFlags.some((phrase) => phrase.every((one) => bare.includes(one))),
			elsewhere,
			exact,
			aboutNeedling: [...words, ...units.flatMap(({ joined }) => joined ?? [])].some((word) => NEEDLING.test(word)),
			personal: raw.some((word) => PERSONAL.has(word)),
			light: parts.every(({ words: own, saying }) => !saying && own.every((word) => LIGHT.has(stem(word)) || isStopWord(word) || /^\d/.test(word))),
		};
	}

	/** Up to four words of names that are near words which the guide lacks. */
	nearest(unknown: readonly string[]): string[] {
		return [...new Set(unknown.filter(({ length }) => length > 3).flatMap((word) => this.#spelling.near(word)))].slice(0, 4);
	}

	#correct(raw: readonly string[], corrected: Query['corrected']): string[] {
		return raw.flatMap((word, index) => {
			if (this.#known(word, index === raw.length - 1, raw)) return [word];
			const halves = this.#halves(word);
			if (halves !== undefined) return halves;
			const meant = this.#spelling.meant(word) ?? this.#meantBeside(word, raw);
			if (meant === undefined || meant === word) return this.#pieces(word) ?? [word];
			corrected.push({ from: word, to: meant });
			return [meant];
		});
	}

	/** Whether a word stays as typed. */
	#known(word: string, last: boolean, all: readonly string[]): boolean {
		const spelling = this.#spelling;
		if (isStopWord(word) || spelling.leaves(word) || spelling.has(word) || spelling.isReal(word) || /^\d/.test(word)) return true;
		const at = all.indexOf(word);
		// Half of a word that the guide writes as one: "derma" of "derma roller".
		if (this.#names.join(all.slice(Math.max(0, at - 1), at + 2)).some(({ joined }) => joined !== undefined)) return true;
		// The word being typed is often the beginning of one.
		if (last && word.length >= 4 && [...this.#names.alike(stem(word))].some(({ weight }) => weight > 0.7)) return true;
		if (last && this.#names.completions(all).size > 0) return true;
		if (!spelling.knows(word)) return false;
		// Another form of a word that is only somewhere in the text, while a name sounds just like it: "poors" is rather "pores" than "poor".
		if (this.#names.has(stem(word))) return true;
		const meant = spelling.meant(word);
		return meant === undefined || !spelling.names(meant) || meant[0] !== word[0];
	}

	/** A word of three letters is corrected only beside another word that it stands with in a name: "num cream". Beside such a word more may be wrong in longer ones. */
	#meantBeside(word: string, all: readonly string[]): string | undefined {
		if (word.length < 3) return undefined;
		const others = all.filter((other) => other !== word && !isStopWord(other) && this.#spelling.has(other)).map(stem);
		return others.length === 0 ? undefined : this.#spelling.meant(word, { among: this.#names.beside(others), extra: word.length < 4 ? 1 : 0 });
	}

	/** Two words of the guide that were written as one. */
	#halves(word: string): string[] | undefined {
		for (let at = 3; at <= word.length - 3; at++) {
			const first = word.slice(0, at);
			const second = word.slice(at);
			if (this.#spelling.names(first) && this.#spelling.names(second) && first.length + second.length >= 8) return [first, second];
		}
		return undefined;
	}

	/** The words of a sentence that was written without spaces, the fewest that make it up: "doesithurt". */
	#pieces(word: string): string[] | undefined {
		if (word.length < 8) return undefined;
		const fewest: (string[] | undefined)[] = [[]];
		for (let end = 2; end <= word.length; end++) {
			for (let start = 0; start <= end - 2; start++) {
				const piece = word.slice(start, end);
				const before = fewest[start];
				if (before === undefined || before.length + 1 >= (fewest[end]?.length ?? Number.POSITIVE_INFINITY)) continue;
				if (isStopWord(piece) || LIGHT.has(piece) || (piece.length > 2 && this.#spelling.names(piece))) fewest[end] = [...before, piece];
			}
		}
		const pieces = fewest[word.length];
		return pieces?.some((piece) => piece.length > 3 && this.#spelling.names(piece)) ? pieces : undefined;
	}

	#parts(
		units: readonly { words: string[]; joined?: string }[],
		stems: readonly string[],
		{ exact, completed, corrected }: { exact: boolean; completed: ReadonlySet<string>; corrected: ReadonlySet<string> },
	): Part[] {
		const parts: Part[] = [];
		for (let index = 0; index < units.length; index++) {
			const row = exact ? undefined : this.#rowAt(stems, index);
			const length = row?.stems.length ?? 1;
			const words = units.slice(index, index + length).flatMap(({ words: own }) => own);
			const own = stems.slice(index, index + length);
			const unit = units[index];
			if (row === undefined && unit?.joined === undefined && isStopWord(words[0] ?? '')) continue;
			const telling = own.filter((_, place) => units[index + place]?.joined !== undefined || !isStopWord(units[index + place]?.words[0] ?? ''));
			const options: Part['options'] =
				telling.length > 0 ? [{ stems: telling, weight: row !== undefined && telling.length < own.length ? ONE_OF_SEVERAL : 1 }] : [];
			for (const site of row?.site ?? []) options.push({ stems: site, weight: 0.95 });
			if (telling.length > 1) {
				const [most = ''] = telling.toSorted((one, other) => this.#weight([other], undefined) - this.#weight([one], undefined));
				options.push({ stems: [most], weight: ONE_OF_SEVERAL });
			}
			if (length === 1 && !exact && !this.#spelling.leaves(words[0] ?? '') && !this.#spelling.isReal(words[0] ?? '')) {
				for (const { stem: other, weight } of this.#names.alike(own[0] ?? '')) options.push({ stems: [other], weight });
			}
			if (index + length === units.length && completed.size > 0) {
				// A single letter is hardly ever a word: "how much does it c" asks for no vitamin.
				if (words.join('').length === 1) options.length = 0;
				for (const one of completed) options.push({ stems: [one], weight: HALF_TYPED });
			}
			const sure = words.some((word) => corrected.has(word)) ? CORRECTED : 1;
			const everyday = own.every((one) => this.#everyday.has(one) || LIGHT.has(one)) && length === 1;
			parts.push({
				words,
				everyday,
				saying: length > 1,
				named: own.every((one) => LIGHT.has(one)) || options.some(({ stems: said }) => said.every((one) => this.#names.has(one))),
				options: options.map((option) => ({ ...option, weight: option.weight * sure })),
				weight: this.#weight(own, row),
			});
			index += length - 1;
		}
		if (parts.length > 0) return parts;
		// Nothing but stop words: then they are all there is.
		return stems.map((one, index) => ({
			words: units[index]?.words ?? [],
			everyday: true,
			named: true,
			saying: false,
			options: [{ stems: [one], weight: 1 }],
			weight: this.#names.weightOf(one) * 0.2,
		}));
	}

	#weight(own: readonly string[], row: { site: string[][] } | undefined): number {
		// A number that no name holds says little: "my 16 year old".
		const light = (one: string) => LIGHT.has(one) || (/^\d/.test(one) && !this.#names.has(one));
		const weigh = (stems: readonly string[]) => Math.max(...stems.map((one) => this.#names.weightOf(one) * (light(one) ? 0.4 : 1)));
		if (row === undefined || own.every((one) => this.#names.has(one))) return weigh(own);
		return Math.max(...row.site.map(weigh));
	}
}

/** Whether the words of a phrase stand next to one another. */
function runsThrough(stems: readonly string[], phrase: readonly string[]): boolean {
	return phrase.length > 0 && stems.some((_, at) => phrase.every((one, place) => stems[at + place] === one));
}

function without(stems: readonly string[], phrase: readonly string[]): string[] {
	const at = stems.findIndex((_, start) => phrase.length > 0 && phrase.every((one, place) => stems[start + place] === one));
	return at < 0 ? [...stems] : stems.toSpliced(at, phrase.length);
}
