import type { Subject, WarningSign } from '#src/schemas/warning-sign.ts';
import { capitalise } from './capitalise.ts';
import { fillHelp, type HelpWords } from './help-words.ts';

type Days = WarningSign['days'];

/** What parts a list of signs, most urgent first: the action, and before those of today the ones that only a hospital can help with. */
export const URGENCIES = ['emergency', 'hospital', 'today', 'book', 'clinic', 'normal'] as const;
export type Urgency = (typeof URGENCIES)[number];

export const urgencyOf = ({ action, hospitalOnly }: WarningSign): Urgency => (action === 'today' && hospitalOnly === true ? 'hospital' : action);

/** The signs of one urgency, by day. */
export interface SignGroup {
	urgency: Urgency;
	title: string;
	signs: WarningSign[];
}

/** The title over the signs of each urgency. */
function titleOf(urgency: Urgency, { emergency, hospital, adviceLine }: HelpWords): string {
	const titles: Readonly<Record<Urgency, string>> = {
		emergency: `Call an ambulance (${emergency}), or go to ${hospital} where it says so`,
		hospital: `Go to ${hospital} today, at night too`,
		today: `See a doctor today, at night too: a GP, urgent care or ${adviceLine}`,
		book: 'See a doctor within days',
		clinic: 'Call the clinic. If nobody answers: a pharmacist, or a doctor in opening hours',
		normal: 'Expected',
	};
	return titles[urgency];
}

/** The signs by urgency, and within one by day. What is expected is left out unless asked for. */
export function byUrgency(signs: readonly WarningSign[], words: HelpWords, { expected = false } = {}): SignGroup[] {
	return URGENCIES.filter((urgency) => expected || urgency !== 'normal')
		.map((urgency) => ({ urgency, title: titleOf(urgency, words), signs: inDayOrder(signs.filter((sign) => urgencyOf(sign) === urgency)) }))
		.filter((group) => group.signs.length > 0);
}

/** The headings within a long list, in their order. A sign is under the one that names the first of its subjects; what none names is under the last. */
const PARTS: readonly { title: string; subjects: readonly Subject[] }[] = [
	{ title: 'Breathing, allergy or collapse', subjects: ['allergy', 'breathing', 'chest pain', 'face or speech', 'faint', 'fit'] },
	{ title: 'After numbing cream', subjects: ['numbing cream'] },
	{ title: 'Bleeding or burns', subjects: ['bleeding', 'burn'] },
	{ title: 'Eyes', subjects: ['eye'] },
	{ title: 'Skin, pain or fever', subjects: [] },
];

/** The signs of a list under headings, so that a frightened reader need not read all of it. */
export function inParts(signs: readonly WarningSign[]): { title: string; signs: WarningSign[] }[] {
	const partOf = ({ about: [subject] }: WarningSign) => PARTS.find(({ subjects }) => subjects.some((other) => other === subject)) ?? PARTS.at(-1);
	return PARTS.map((part) => ({ title: part.title, signs: signs.filter((sign) => partOf(sign) === part) })).filter(({ signs: some }) => some.length > 0);
}

/** Signs that follow each other and have the same first aid and advice are one row, so that a reader in a hurry meets the steps once. */
export function rowsOf(signs: readonly WarningSign[]): [WarningSign, ...WarningSign[]][] {
	const help = ({ firstAid, say, sources }: WarningSign) => JSON.stringify([firstAid, say, sources]);
	const rows: [WarningSign, ...WarningSign[]][] = [];
	for (const sign of signs) {
		const last = rows.at(-1);
		if (sign.firstAid !== undefined && last !== undefined && help(last[0]) === help(sign)) last.push(sign);
		else rows.push([sign]);
	}
	return rows;
}

/** What is expected, by day. */
export const expectedSigns = (signs: readonly WarningSign[]): WarningSign[] => inDayOrder(signs.filter(({ action }) => action === 'normal'));

/** The signs that count on any of these days. */
export function signsOn(signs: readonly WarningSign[], days: Days): WarningSign[] {
	return signs.filter((sign) => sign.days.from <= lastDay(days) && days.from <= lastDay(sign.days));
}

/** The days that have a card of their own, from the session on. */
export const HEALING_CARDS: readonly { id: string; label: string; days: Days }[] = [
	{ id: '0', label: 'Day 0, the session', days: { from: 0, to: 0 } },
	{ id: '1', label: 'Day 1', days: { from: 1, to: 1 } },
	{ id: '2', label: 'Day 2', days: { from: 2, to: 2 } },
	{ id: '3', label: 'Day 3', days: { from: 3, to: 3 } },
	{ id: '4-7', label: 'Days 4 to 7', days: { from: 4, to: 7 } },
	{ id: '8-14', label: 'Week 2', days: { from: 8, to: 14 } },
	{ id: '15-28', label: 'Weeks 3 and 4', days: { from: 15, to: 28 } },
	{ id: '29', label: 'Later', days: { from: 29 } },
];

/** The days of a sign in words: `Any day`, `Days 0 to 3`, `From day 21 (week 3)`. */
export function daysText({ from, to }: Days): string {
	if (to === undefined && from === 0) return 'Any day';
	if (to === undefined && from === 2) return 'More than 48 hours after the session';
	if (to === undefined) return from >= 14 && from % 7 === 0 ? `From day ${from} (week ${from / 7})` : `From day ${from}`;
	return from === to ? `Day ${from}` : `Days ${from} to ${to}`;
}

/** Any day first, then by the first day, then by the last. */
function inDayOrder(signs: readonly WarningSign[]): WarningSign[] {
	const anyDay = ({ days }: WarningSign) => (days.from === 0 && days.to === undefined ? 0 : 1);
	return signs.toSorted((a, b) => anyDay(a) - anyDay(b) || a.days.from - b.days.from || lastDay(a.days) - lastDay(b.days));
}

const lastDay = ({ to }: Days) => to ?? Number.POSITIVE_INFINITY;

/** One sentence of the short form: a few signs, and what to do about them. */
export interface ShortSentence {
	signs: { id: string; action: WarningSign['action']; words: string }[];
	do: string;
}

/** What to do, in a few words, with `{hospital}` to be filled in. */
export const SHORT_ADVICE: Readonly<Record<Urgency, string>> = {
	emergency: 'call an ambulance',
	hospital: 'go to {hospital} today, at night too',
	today: 'see a doctor today',
	book: 'see a doctor within days',
	clinic: 'call the clinic',
	normal: 'expected',
};

/**
 * The short form that every page names: one sentence an urgency, signs with advice in words of their own after them.
 * A sign that counts only from a later day is in a sentence of its own too, so that nobody takes its day to be that of the others.
 */
export function shortForm(signs: readonly WarningSign[], words: HelpWords): ShortSentence[] {
	const named = signs.flatMap((sign) => {
		const { id, action, days, short } = sign;
		return short === undefined ? [] : [{ id, action, urgency: urgencyOf(sign), isLater: days.from > 0, words: fillHelp(short.sign, words), own: short.do }];
	});
	const shared = URGENCIES.flatMap((urgency) =>
		[false, true].map((isLater) => ({
			signs: named.filter((sign) => sign.urgency === urgency && sign.own === undefined && sign.isLater === isLater),
			do: fillHelp(SHORT_ADVICE[urgency], words),
		})),
	);
	const own = [...Map.groupBy(named, (sign) => sign.own)].flatMap(([what, some]) => (what === undefined ? [] : [{ signs: some, do: fillHelp(what, words) }]));
	return [...shared, ...own]
		.filter(({ signs: some }) => some.length > 0)
		.toSorted((a, b) => rank(a.signs) - rank(b.signs))
		.map(({ signs: some, do: what }) => ({ do: what, signs: some.map(({ id, action, words: said }) => ({ id, action, words: said })) }));
}

const rank = ([first]: readonly { urgency: Urgency }[]) => (first === undefined ? URGENCIES.length : URGENCIES.indexOf(first.urgency));

/** What to do about one sign, first aid first, and then which sign it is meant for: plain text for the search. */
export function adviceText({ sign, firstAid, say }: WarningSign, words: HelpWords): string {
	const toDo = [...(firstAid ?? []), say].map((text) => fillHelp(text, words));
	return `${toDo.join(' ')} This is for: ${sign.charAt(0).toLowerCase()}${sign.slice(1)}.`;
}

/** The short form as plain text, for the search and the calendar file. Signs that hold a comma are parted by semicolons. */
export function shortText(sentences: readonly ShortSentence[]): string {
	return sentences
		.map(({ signs, do: what }) => {
			const mark = signs.some(({ words }) => words.includes(',')) ? ';' : ',';
			const said = signs.map(({ words }, index) => `${separator(index, signs.length, mark)}${words}`).join('');
			return `${capitalise(said)}: ${what}.`;
		})
		.join(' ');
}

/** What comes before the sign at this place of a list: `a, b, or c`. */
export function separator(index: number, of: number, mark = ','): string {
	if (index === 0) return '';
	return index < of - 1 ? `${mark} ` : `${mark} or `;
}
