/** Spoken punctuation and calls to a device: dictated text holds them, and "question mark" is no question about marks. */
const SPOKEN = /\b(?:question mark|exclamation mark|full stop|comma|new line|hey siri|ok(?:ay)? google|alexa)\b/g;

/** "P.R.P." and "s.p.f" are one word each. */
const ABBREVIATION = /\b\p{L}(?:\.\p{L}\b)+\.?/gu;

/** Units as people type them after a number. */
const UNITS: Readonly<Record<string, string>> = { h: 'hours', hr: 'hours', hrs: 'hours', d: 'days', wk: 'weeks', wks: 'weeks', mth: 'months', mths: 'months' };

/** The words of a text in lower case, without accents and apostrophes. The same for the build and the browser. */
export function wordsOf(text: string): string[] {
	// Nearly every name and phrase is this plain, and thousands are read before the first answer.
	if (/^[a-z ]*$/.test(text)) return text.split(' ').filter((word) => word !== '');
	const words =
		text
			.toLowerCase()
			.normalize('NFKD')
			.replace(/\p{M}/gu, '')
			.replace(/['’ʼ`´]/g, '')
			.replace(ABBREVIATION, (letters) => letters.replaceAll('.', ''))
			.match(/\d+(?:[.,]\d+)?|\p{L}[\p{L}\p{N}]*/gu) ?? [];
	return words.map((word, index) => (Object.hasOwn(UNITS, word) && /^\d/.test(words[index - 1] ?? '') ? (UNITS[word] ?? word) : word));
}

/** Nobody types more; whatever is pasted is read this far. */
const MOST = { letters: 2000, words: 250 };

/** The words of what a reader typed or said. A temperature that is a fever is followed by that word. */
export function queryWords(typed: string): string[] {
	const text = typed.slice(0, MOST.letters).toLowerCase().replace(SPOKEN, ' ');
	return wordsOf(text.replace(TEMPERATURE, (found, number: string, unit?: string) => (isFever(number, unit, text) ? `${found} fever ` : found))).slice(
		0,
		MOST.words,
	);
}

const TEMPERATURE = /(?<![\d.,])(\d{2,3}(?:[.,]\d+)?)\s*((?:°|º|deg(?:rees?)?)\s*[cf]?\b|°|º|c(?:elsius)?\b|f(?:ahrenheit)?\b)?(?!\s*%)/g;

/** The heat of a day, a bath or a wash. */
const NO_FEVER =
	/\b(?:room|water|shower|bath|wash|washing|pillowcase|laundry|sauna|steam|oven|stored?|fridge|outside|weather|outdoors|heat ?wave|sunny|desert|summer|autoclave|is the heat)\b/;

function isFever(number: string, unit: string | undefined, text: string): boolean {
	const degrees = Number(number.replace(',', '.'));
	if (NO_FEVER.test(text)) return false;
	// "38.5 since last night": one decimal is how a thermometer shows it; a price has two.
	const isShown = /^\d\d[.,]\d$/.test(number) && !/[£$€%]|\b(?:size|bmi|kg|kilos?|stone|shoes?|pounds?|euros?|quid|mm|cm|ml)\b/.test(text);
	if (unit === undefined && !isShown && !/\b(?:temp|temps|temperature|fever|feverish|thermometer|degrees?)\b/.test(text)) return false;
	return (degrees >= 37.8 && degrees <= 42.5 && !/f/.test(unit ?? '')) || (degrees >= 100 && degrees <= 108 && !/c/.test(unit ?? ''));
}

/** Words whose endings would join them to another word: "scared" is no scar. */
const IRREGULAR_STEMS: Readonly<Record<string, string>> = {
	scared: 'scare',
	scary: 'scare',
	swollen: 'swel',
	bled: 'bleed',
	worse: 'worse',
	men: 'man',
	women: 'woman',
	babies: 'baby',
	burnt: 'burn',
	teeth: 'tooth',
	ageing: 'aging',
	aged: 'aging',
	grey: 'gray',
	licence: 'license',
	peeling: 'peeling',
	scabies: 'scabies',
};

/** British and American spelling are one. */
const american = (word: string) =>
	word
		.replace(/^oe/, 'e')
		.replace(/ae/, word.length > 5 ? 'e' : 'ae')
		.replace(/our(?=s$|ed$|ing$|ation|$)/, 'or')
		.replace(/is(?=ation|e$|ed$|es$|ing$|er$|ers$)/, 'iz')
		.replace(/([bt])re(?=s?$)/, '$1er');

const stems = new Map(Object.entries(IRREGULAR_STEMS));

/** What the forms of a word share: "needled", "needles" and "needling" are one. Light on purpose. */
export function stem(word: string): string {
	let found = stems.get(word);
	if (found === undefined) {
		found = word.length > 3 && !/\d/.test(word) ? withoutEnding(american(word)) : word;
		stems.set(word, found);
	}
	return found;
}

function withoutEnding(word: string): string {
	let found = word;
	const off = (ending: RegExp, least: number) => {
		const rest = found.replace(ending, '');
		if (rest !== found && rest.length >= least && /[aeiouy]/.test(rest)) found = rest;
	};
	if (found.endsWith('ies')) off(/ies$/, 2);
	else if (/(ss|sh|ch|x|z)es$/.test(found)) off(/es$/, 3);
	else if (!/(ss|us|is)$/.test(found)) off(/s$/, 3);
	const before = found;
	off(/(ings?|ed)$/, 3);
	if (before === found) off(/(ation|ness)$/, 3);
	if (before === found) off(/ly$/, 4);
	off(/(ical|ic)$/, 5);
	off(/y$/, 3);
	off(/est$/, 4);
	off(/e$/, 4);
	return found.length > 3 ? found.replace(/([^aeiou])\1$/, '$1') : found;
}
