import { eventAddress } from '#src/lib/event-address.ts';
import { healingDayAddress } from '#src/lib/healing-day.ts';
import type { Day } from '#src/lib/days.ts';
import type { Card } from './guide.ts';
import { namedDay, NUMBERS } from './named-day.ts';
import type { Query } from './query.ts';
import { readRules, type ReadRules, firstMatch, type Rules } from './phrase-rules.ts';
import { TELLING, type Vocabulary } from './vocabulary.ts';
import { stem, wordsOf } from './words.ts';

/** When somebody wants a page that is not an answer to read: a tool, or how to reach the clinic. */
export interface PageRules {
	groups: Rules['groups'];
	/** What people want to look their best for: the date planner helps. */
	events: readonly string[];
	pages: readonly { url: string; rules: readonly string[] }[];
	/** Phrases that are read as if they were not there. */
	ignored: readonly string[];
	/** Words such as "please", beside which nothing else is asked for. */
	beside: string;
	/** What the result that leads to the clinic's contact details says. */
	contact: Card;
}

export interface ReadPageRules {
	events: ReadRules;
	pages: ReadRules;
	/** The stems of all words that belong to the rules or ask for nothing else. */
	own: ReadonlySet<string>;
	contact: Card;
}

const PLANNER_URL = '/planner/';

/** Makes the rules ready to be matched. @throws where a rule names a group that is not there */
export function readPageRules({ groups, events: eventRules, pages: pageRules, ignored, beside, contact }: PageRules): ReadPageRules {
	const read = (meanings: Rules['meanings']) => readRules({ groups, meanings, ignored });
	const events = read([{ id: PLANNER_URL, rules: eventRules }]);
	const pages = read(pageRules.map(({ url, rules }) => ({ id: url, rules })));
	return { events, pages, own: new Set([...events.words, ...pages.words, ...NUMBERS, ...wordsOf(beside)].map(stem)), contact };
}

/** A page that is not found by its names alone. */
export interface AskedPage {
	url: string;
	/** First, where nothing else is asked; beside another question second, or where its names put it. */
	place: 'first' | 'second' | 'as-found';
}

/** The page that a query asks for. `today` is where dates are counted from. */
export function askedPage(
	{ events, pages, own }: ReadPageRules,
	vocabulary: Vocabulary,
	{ parts, total, words, typed }: Query,
	today: Date,
): AskedPage | undefined {
	const isReal = (word: string) => vocabulary.spelling.isReal(word);
	const others = (beside: ReadonlySet<string>) =>
		parts.filter(
			({ word, meant = word }) => vocabulary.rarity(word) > TELLING && !/^(?:day|week)?\d/.test(word) && !beside.has(stem(word)) && !beside.has(stem(meant)),
		);
	const only = others(own).reduce((sum, { weight }) => sum + weight, 0) < MOST_OTHER * total;
	const isOfEvent = firstMatch(events, typed, isReal) !== undefined;
	const event = isOfEvent ? eventNamed(words, today) : undefined;
	if (event !== undefined) return { url: eventAddress(Math.floor(event.days / 7), event.on), place: only ? 'first' : 'second' };
	const url = only ? firstMatch(pages, typed, isReal) : undefined;
	if (url !== undefined) return { url, place: 'first' };
	const day = isOfEvent ? undefined : namedDay(words);
	return day === undefined ? undefined : { url: healingDayAddress(day), place: others(BESIDE_DAY).length === 0 ? 'first' : 'as-found' };
}

/** Up to this share of the query may be about something else. */
const MOST_OTHER = 0.2;

/** Beside a day after a session these ask for nothing but that day. */
const BESIDE_DAY = new Set(
	[
		...NUMBERS,
		...wordsOf(
			'after st nd rd th day days week weeks fortnight ago post later since today now normal fine ok okay expect expected usual happen happens should worried still look looks looking like feel feels heal healing recovery skin face microneedling needling needle needled dermapen session treatment had have been done',
		),
	].map(stem),
);

const LENGTH: Readonly<Record<string, number>> = { day: 1, week: 7, fortnight: 14, month: 30.4 };
/** Whole words, so that "married" is not March and "maybe" not May. */
const MONTHS = [
	'jan(?:uary)?',
	'feb(?:r?uary)?',
	'mar(?:ch)?',
	'apr(?:il)?',
	'may',
	'june?',
	'july?',
	'aug(?:ust)?',
	'sept?(?:ember)?',
	'oct(?:ober)?',
	'nov(?:ember)?',
	'dec(?:ember)?',
];
const DAY = 86_400_000;
/** A number that is no length of time any more. */
const FAR = 10_000;

/** How many days away an event is, and on which day where the words name one: "in 10 days", "12 June" or "12 June 2028" do, "in 5 weeks" and "next month" do not. Nothing where it is past. */
function eventNamed(words: readonly string[], today: Date): { days: number; on?: Day } | undefined {
	const start = Date.UTC(today.getFullYear(), today.getMonth(), today.getDate());
	const on = (days: number) => ({ days, on: new Date(start + days * DAY).toISOString().slice(0, 10) });
	const text = words
		.join(' ')
		.replace(/\b(?:a )?couple of\b/g, '2')
		.replace(/\ba few\b/g, '3');
	const numberOf = (word: string) => (/^\d/.test(word) ? Number(word.replace(',', '.')) : word === 'a' || word === 'an' ? 1 : NUMBERS.indexOf(word));
	const [, count, unit = ''] =
		new RegExp(`\\b(\\d+(?:[.,]\\d+)?|an?|${NUMBERS.slice(1).join('|')}) (day|week|fortnight|month)s?\\b(?! (?:after|ago|old|later|apart))`).exec(text) ?? [];
	if (count !== undefined) {
		const days = Math.floor(numberOf(count) * (LENGTH[unit] ?? 0));
		return unit === 'day' && days < FAR ? on(days) : { days };
	}
	const month = `(${MONTHS.join('|')})`;
	const [, before, named, after, year] =
		new RegExp(`\\b(?:(\\d{1,2})(?: ?(?:st|nd|rd|th))? (?:of )?)?${month}\\b(?: (?:the )?(\\d{1,2})(?: ?(?:st|nd|rd|th))?\\b)?(?: (20\\d\\d)\\b)?`).exec(
			text,
		) ?? [];
	// "May" alone is more often a verb than a month.
	if (named !== undefined && (before !== undefined || after !== undefined || !/\bmay\b/.test(text) || /\b(?:in|this|next|until|by|for) may\b/.test(text))) {
		const monthAt = MONTHS.findIndex((name) => new RegExp(`^${name}$`).test(named));
		const at = (inYear: number) => Date.UTC(inYear, monthAt, Number(before ?? after ?? 1));
		const next = at(today.getFullYear()) >= start ? at(today.getFullYear()) : at(today.getFullYear() + 1);
		const date = year === undefined ? next : at(Number(year));
		const days = (date - start) / DAY;
		if (days < 0) return undefined;
		return before === undefined && after === undefined ? { days } : on(days);
	}
	if (/\bnext month\b/.test(text)) return { days: 28 };
	if (/\b(?:next week|week on|fortnight)\b/.test(text)) return { days: text.includes('fortnight') ? 14 : 7 };
	return /\b(?:tomorrow|tonight|weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/.test(text) ? { days: 0 } : undefined;
}
