/** Numbers as words, by their value. */
export const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
/** The first day of a session may be the day itself or the one after it. */
const ORDINALS = ['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

const NUMBER = `(?:(?<![.,])\\d{1,3}(?![.,]\\d)|${NUMBERS.slice(1).join('|')})`;
const ANOTHER = `(?:to|or|and) ${NUMBER}\\b`;
const WAYS = [
	/** "Day 3" and "week 2", and not "one day 3 weeks before" nor "day 3 to 5". */
	new RegExp(
		`\\b(?<unit>day|week) ?(?<count>${NUMBER})\\b(?! (?:before|\\d|${ANOTHER}|(?:days?|weeks?|fortnights?|months?|years?|times?|sessions?)\\b(?! ${NUMBER}\\b)))`,
		'g',
	),
	/** "The third day" and "the 3rd day", and not "every third day". */
	new RegExp(`(?<!\\bevery )\\b(?<count>(?!1 st)${NUMBER} (?:st|nd|rd|th)|${ORDINALS.join('|')}) (?<unit>day)\\b(?! before)`, 'g'),
	/** "3 days after" and "a week ago", and not "3 to 5 days after" nor "2 weeks and 3 days after". */
	new RegExp(
		`(?<!\\b(?:\\d+|${NUMBER} (?:to|or|and)|(?:days?|weeks?) (?:and )?) ?)\\b(?<count>${NUMBER}|an?) (?<unit>day|week|fortnight)s? (?:after|ago|post|later|since)\\b`,
		'g',
	),
];
const LENGTH: Readonly<Record<string, number>> = { day: 1, week: 7, fortnight: 14 };

/** The one day after a session that the words of a query name: 3 in "day 3", "the third day" or "three days after". Nothing where they name several. */
export function namedDay(words: readonly string[]): number | undefined {
	const text = words.join(' ');
	const days = WAYS.flatMap((way) => [...text.matchAll(way)]).map(({ groups = {} }) => numberOf(groups['count'] ?? '') * (LENGTH[groups['unit'] ?? ''] ?? 1));
	return new Set(days).size === 1 ? days[0] : undefined;
}

function numberOf(count: string): number {
	if (/^\d/.test(count)) return Number.parseInt(count, 10);
	if (ORDINALS.includes(count)) return ORDINALS.indexOf(count) + 2;
	return NUMBERS.includes(count) ? NUMBERS.indexOf(count) : 1;
}
