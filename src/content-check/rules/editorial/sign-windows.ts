import { URGENCIES, type Urgency, urgencyOf } from '#src/lib/warning-signs.ts';
import { DEGREES, type WarningSign, warningSign } from '#src/schemas/warning-sign.ts';
import type { Content, Entry, Rule } from '#src/content-check/content.ts';
import type { Problem } from '#src/content-check/problem.ts';

/** A row of the warning signs with its place in the file. */
interface Row {
	entry: Entry;
	sign: WarningSign;
}

/** On each day a sign has one answer: among the signs of one subject and degree the days neither clash nor leave a gap, and worse is never less urgent. */
export const signWindows: Rule = ({ of, unread }) => {
	const rows = wholeSigns({ of });
	if (!unread.has('warningSigns') && rows.length === of('warningSigns').length && !rows.some(({ sign }) => sign.action === 'emergency')) {
		return [
			{
				rule: 'sign-windows',
				file: 'facts/warning-signs.yaml',
				line: 1,
				sentence: 'No warning sign is an emergency',
				hint: 'Give one of them `action: emergency`',
			},
		];
	}
	const subjects = Map.groupBy(
		rows.flatMap((row) => row.sign.about.map((subject) => ({ subject, row }))),
		({ subject }) => subject,
	);
	return [...subjects].flatMap(([subject, found]) => {
		const ofSubject = found.map(({ row }) => row);
		return [...DEGREES.flatMap((degree) => daysOf(subject, degree, ofSubject)), ...orderOf(subject, ofSubject)];
	});
};

/** The signs whose fields are right; the schema reports a broken one. */
export function wholeSigns({ of }: Pick<Content, 'of'>): Row[] {
	return of('warningSigns').flatMap((entry) => {
		const { data } = warningSign.safeParse(entry.value);
		return data === undefined ? [] : [{ entry, sign: data }];
	});
}

/** Clashes and gaps among the rows of one subject and degree. A row may begin on the last day of the one before. */
function daysOf(subject: string, degree: string, all: readonly Row[]): Problem[] {
	const rows = all.filter(({ sign }) => sign.degree === degree).toSorted((a, b) => a.sign.days.from - b.sign.days.from);
	const clashes = rows.flatMap((row, index) =>
		rows
			.slice(0, index)
			.filter((before) => urgencyOf(before.sign) !== urgencyOf(row.sign) && lastDay(before) > row.sign.days.from)
			.map((before) =>
				problem(
					row,
					'days',
					`\`${row.sign.id}\` (${urgencyOf(row.sign)}) and \`${before.sign.id}\` (${urgencyOf(before.sign)}) are both about ${subject}, ${degree}, on day ${row.sign.days.from + 1}`,
					'End one where the other begins, or give one of them another `degree`',
				),
			),
	);
	const gaps = rows.flatMap((row, index) => {
		const covered = Math.max(...rows.slice(0, index).map(lastDay));
		if (index === 0 || row.sign.days.from <= covered + 1) return [];
		return [
			problem(
				row,
				'days',
				`No warning sign about ${subject}, ${degree}, covers the days between ${covered} and ${row.sign.days.from}`,
				'Begin this one earlier, or end the one before it later',
			),
		];
	});
	return [...clashes, ...gaps];
}

/** Two rows of one subject on the same day, of which the worse is the less urgent. */
function orderOf(subject: string, rows: readonly Row[]): Problem[] {
	return rows.flatMap((worse) =>
		rows
			.filter(({ sign }) => DEGREES.indexOf(sign.degree) > DEGREES.indexOf(worse.sign.degree))
			.filter(({ sign }) => URGENCIES.indexOf(urgencyOf(sign)) < URGENCIES.indexOf(urgencyOf(worse.sign)))
			.filter((milder) => Math.max(worse.sign.days.from, milder.sign.days.from) <= Math.min(lastDay(worse), lastDay(milder)))
			.map((milder) =>
				problem(
					worse,
					'action',
					`\`${worse.sign.id}\` is worse than \`${milder.sign.id}\` (${subject}) but less urgent on the same day`,
					`Write ${written(urgencyOf(milder.sign))} or a more urgent one, or change the \`degree\``,
				),
			),
	);
}

/** An urgency as it is written in the file. */
const written = (urgency: Urgency) => (urgency === 'hospital' ? '`action: today` with `hospitalOnly: true`' : `\`action: ${urgency}\``);

const lastDay = ({ sign }: Row) => sign.days.to ?? Number.POSITIVE_INFINITY;

function problem({ entry }: Row, field: string, sentence: string, hint: string): Problem {
	return { rule: 'sign-windows', file: entry.file, line: entry.lineOf([field]), sentence, hint };
}
