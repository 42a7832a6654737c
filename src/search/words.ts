/** How text becomes words that can be compared: the same for the build, the browser and the command. */

const LONGEST_TEXT = 200;
const MOST_WORDS = 24;
const LONGEST_WORD = 40;

/** The words of a text as typed, in small letters, without accents. Numbers keep their decimals; "5mm" is two words. */
export function wordsOf(text: string): string[] {
	const plain = text.toLowerCase();
	// Nearly every name: thousands are cut on a phone before the first answer.
	if (WORDS_ALONE.test(plain)) return plain.split(' ');
	if (PLAIN.test(plain)) return plain.replaceAll("'", '').replaceAll('`', '').match(PLAIN_WORD) ?? [];
	return (
		plain
			.normalize('NFKD')
			.replaceAll(/\p{M}/gu, '')
			.replaceAll(/['’ʼ`´]/g, '')
			.match(/\d+(?:[.,]\d+)?|\p{L}[\p{L}\p{N}]*/gu) ?? []
	);
}

const WORDS_ALONE = /^[a-z]+(?: [a-z]+)*$/;
const PLAIN = /^[\0-\x7f]*$/;
const PLAIN_WORD = /\d+(?:[.,]\d+)?|[a-z][a-z0-9]*/g;

/** The words of a query, with an end to how many and how long, whatever was pasted. */
export const queryWords = (query: string) =>
	wordsOf(query.slice(0, LONGEST_TEXT))
		.filter(({ length }) => length <= LONGEST_WORD)
		.slice(0, MOST_WORDS);

/** Words that say nothing about the subject. Not among them: not, no, after, before, long, much, many, safe, men, age. */
const STOP = new Set(
	`a an the and or but if of to in on at by with from into onto for as than then that this these those there here it its itself thing things
	i im ive id ill me my mine myself you your youre yours yourself we us our ours he him his she her hers they them their theirs one ones someone anyone people
	is isnt are arent was were be been being am do does doesnt did didnt done doing dont have havent has had having can could cant cannot will would wont shall should must may might
	what whats which who whom whose when where why how so such very really just only also too even still ever actually exactly
	get gets getting got go goes going gone went need needs want wants like some any all both each every own same about up out off over again let lets make makes made making
	please tell know think say says said mean means use used using put puts give gives given gave given take takes took taken come comes came try
	taking getting giving using trying saying thinking wanting needing knowing seems seem else bother keep keeps stay stays turn turns dos donts
	tried ok okay yes hi hello thanks find found good possible able allowed necessary`.split(/\s+/),
);

export const isStopWord = (word: string) => STOP.has(word);

/** Endings would join these to other words: "scared" is not a scar. */
const IRREGULAR = new Map([
	['scared', 'scare'],
	['scary', 'scare'],
	['swollen', 'swel'],
	['bled', 'bleed'],
	['bleeds', 'bleed'],
	['worse', 'worse'],
	['lips', 'lip'],
	['eyes', 'eye'],
	['men', 'man'],
	['women', 'woman'],
	['babies', 'baby'],
	['burnt', 'burn'],
	['healed', 'heal'],
	['teeth', 'tooth'],
	['ageing', 'aging'],
	['aged', 'aging'],
	['grey', 'gray'],
	['greyish', 'gray'],
	['licence', 'license'],
	['peeling', 'peeling'],
	['question', 'question'],
	['questions', 'question'],
	['stripe', 'stripe'],
	['stripes', 'stripe'],
	['practise', 'practice'],
]);

/** British spelling turned into American, so that either finds the other. Never shown. */
function american(word: string): string {
	return word
		.replace(/^oe/, 'e')
		.replace(/ae/, word.length > 5 ? 'e' : 'ae')
		.replace(/our(?=s$|ed$|ing$|ation|$)/, 'or')
		.replace(/is(?=ation|e$|ed$|es$|ing$|er$|ers$)/, 'iz')
		.replace(/([bt])re(?=s?$)/, '$1er')
		.replace(/yse(?=[ds]?$)/, 'yze')
		.replace(/age(?=ing$)/, 'ag');
}

const hasVowel = (word: string) => /[aeiouy]/.test(word);

/** The same few thousand words come again and again: each is cut once. */
const cutBefore = new Map(IRREGULAR);

/** A word without its endings: "needled", "needles" and "needling" are one. Light on purpose; what it joins too freely, IRREGULAR parts. */
export function stem(word: string): string {
	const known = cutBefore.get(word);
	if (known !== undefined) return known;
	const found = withoutEndings(word);
	cutBefore.set(word, found);
	return found;
}

function withoutEndings(word: string): string {
	if (word.length < 4 || /\d/.test(word)) return word;
	let found = american(word);
	const cut = (ending: RegExp, least: number) => {
		const rest = found.replace(ending, '');
		if (rest === found || rest.length < least || !hasVowel(rest)) return false;
		found = rest;
		return true;
	};
	if (found.endsWith('ies')) cut(/ies$/, 2);
	else if (/(ss|sh|ch|x|z)es$/.test(found)) cut(/es$/, 3);
	else if (!/(ss|us|is)$/.test(found)) cut(/s$/, 3);
	if (!(cut(/ings?$/, 3) || cut(/ed$/, 3))) {
		if (!(cut(/(ation|ness)$/, 3) || cut(/ly$/, 4))) cut(/ion$/, 5);
		cut(/(ical|ic)$/, 5);
	}
	cut(/est$/, 4);
	cut(/y$/, 3);
	// "care" is not a car.
	cut(/e$/, 4);
	return found.length > 3 ? found.replace(/([^aeiou])\1$/, '$1') : found;
}

/** The stems of a text that say what it is about. Where it holds nothing but stop words, those. */
export function stemsOf(text: string): string[] {
	const words = wordsOf(text);
	const telling = words.filter((word) => !isStopWord(word));
	return (telling.length > 0 ? telling : words).map(stem);
}
