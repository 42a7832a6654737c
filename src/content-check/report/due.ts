import { type Content, type Entry, textAt } from '#src/content-check/content.ts';

/** A draft that nobody has touched for so many days is listed. */
const DRAFT_DAYS = 60;

export interface DueOptions {
	/** The day to look from, as `2026-11-23`. */
	today: string;
	/** The day of the last change of a file, by its path in the content folder. */
	changedOn: ReadonlyMap<string, string>;
	/** Links that did not answer, a line each; undefined where nobody has asked. */
	silentLinks: readonly string[] | undefined;
	/** What the owner has still to say. */
	open: readonly string[];
}

/** What somebody should look at, under headings: the weekly issue and the top of the overview. A heading with nothing under it is left out. */
export function whatIsDue(content: Content, { today, changedOn, silentLinks, open }: DueOptions): { heading: string; lines: string[] }[] {
	const entries = content.entries.filter(({ draft }) => !draft);
	const overdue = entries
		.flatMap((entry) => {
			const day = textAt(entry, 'checkDueOn');
			return day !== undefined && day < today ? [`${nameOf(entry)}: due on ${day}`] : [];
		})
		.toSorted();
	const oldDrafts = content.entries
		.filter(({ draft }) => draft)
		.flatMap((entry) => {
			const day = changedOn.get(entry.file);
			return day !== undefined && daysBetween(day, today) > DRAFT_DAYS ? [`${nameOf(entry)}: last changed on ${day}`] : [];
		});
	const unchecked = content.of('sources').filter((entry) => textAt(entry, 'checked') === 'check details before publishing');
	return [
		{ heading: 'Checks that are overdue', lines: overdue },
		{ heading: `Drafts older than ${DRAFT_DAYS} days`, lines: oldDrafts },
		{ heading: 'Links that no longer answer', lines: [...(silentLinks ?? [])] },
		{ heading: 'Sources whose details are still to be checked', lines: unchecked.map(nameOf) },
		{ heading: 'What the owner has not filled in', lines: [...open] },
	].filter(({ lines }) => lines.length > 0);
}

function nameOf({ file }: Entry): string {
	return `content/${file}`;
}

function daysBetween(from: string, to: string): number {
	return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
