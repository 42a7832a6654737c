import { dayInWords, isDay } from '#src/lib/days.ts';
import { type Entry, type Rule, textAt, valueAt } from '#src/content-check/content.ts';
import type { Problem } from '#src/content-check/problem.ts';

/** Days follow each other: published, checked, due again; changes newest first. A check that is overdue is no problem here, as the page itself says so. */
export const dayOrder: Rule = ({ entries }) => entries.flatMap((entry) => [...pairs(entry), ...changes(entry)]);

const ORDER = [
	['publishedOn', 'checkedOn'],
	['checkedOn', 'checkDueOn'],
] as const;

function pairs(entry: Entry): Problem[] {
	const late = publishedLate(entry);
	if (late !== undefined) return [late];
	return [
		...ORDER.flatMap(([earlier, later]) => {
			const [first, second] = [dayAt(entry, earlier), dayAt(entry, later)];
			if (first === undefined || second === undefined || first <= second) return [];
			return [problem(entry, later, `\`${later}\` (${dayInWords(second)}) is before \`${earlier}\` (${dayInWords(first)})`, `Write a day from ${first} on`)];
		}),
		...tooFar(entry),
	];
}

/** A day of publication that is later than all else is wrong itself. */
function publishedLate(entry: Entry): Problem | undefined {
	const [published, checked, changed] = [dayAt(entry, 'publishedOn'), dayAt(entry, 'checkedOn'), dayAt(entry, 'changes', 0, 'on')];
	if (published === undefined || checked === undefined || changed === undefined || published <= checked || published <= changed) return undefined;
	const sentence = `\`publishedOn\` (${dayInWords(published)}) is after \`checkedOn\` (${dayInWords(checked)}) and after every change`;
	return problem(entry, 'publishedOn', sentence, `Write the day it was first published, ${checked} at the latest`);
}

/** A year with a slip in it, such as 2072 for 2027. */
const LONGEST_YEARS = 5;

function tooFar(entry: Entry): Problem[] {
	const [checked, due] = [dayAt(entry, 'checkedOn'), dayAt(entry, 'checkDueOn')];
	if (checked === undefined || due === undefined || Number(due.slice(0, 4)) - Number(checked.slice(0, 4)) <= LONGEST_YEARS) return [];
	return [
		problem(
			entry,
			'checkDueOn',
			`\`checkDueOn\` (${dayInWords(due)}) is more than ${LONGEST_YEARS} years after \`checkedOn\``,
			'Write a day within a year or two of the check',
		),
	];
}

function changes(entry: Entry): Problem[] {
	const list = valueAt(entry.value, ['changes']);
	if (!Array.isArray(list)) return [];
	const published = publishedLate(entry) === undefined ? dayAt(entry, 'publishedOn') : undefined;
	const days = list.map((_, index) => dayAt(entry, 'changes', index, 'on'));
	return days.flatMap((day, index) => {
		const above = days[index - 1];
		if (day === undefined) return [];
		const problems: Problem[] = [];
		const place = { rule: 'day-order', file: entry.file, line: entry.lineOf(['changes', index, 'on']) };
		if (above !== undefined && above < day)
			problems.push({ ...place, sentence: `The change of ${dayInWords(day)} is below an older one`, hint: 'Put the newest change first' });
		if (published !== undefined && day < published)
			problems.push({ ...place, sentence: `The change of ${dayInWords(day)} is before the page was published`, hint: `Write a day from ${published} on` });
		return problems;
	});
}

function dayAt(entry: Entry, ...path: (string | number)[]): string | undefined {
	const day = textAt(entry, ...path);
	return day !== undefined && isDay(day) && day.startsWith('20') ? day : undefined;
}

function problem(entry: Entry, field: string, sentence: string, hint: string): Problem {
	return { rule: 'day-order', file: entry.file, line: entry.lineOf([field]), sentence, hint };
}
