import { articleAddress, pageAddress, questionAddress } from '#src/lib/addresses.ts';
import type { Content } from '#src/content-check/content.ts';

interface Dated {
	checkedOn?: string;
	changes?: readonly { on: string }[];
}

const FOLDERS = [
	['articles', articleAddress],
	['questions', questionAddress],
	['pages', pageAddress],
] as const;

/** The day on which a text was last changed or compared with its sources, e.g. `2026-11-23`. */
export const lastChange = ({ checkedOn, changes = [] }: Dated): string | undefined =>
	[checkedOn, ...changes.map(({ on }) => on)]
		.filter((day) => day !== undefined)
		.toSorted()
		.at(-1);

/** That day for each page that is written in a folder of content, by its address. Lists of others have none. The content has passed the check. */
export function lastChanges({ of }: Pick<Content, 'of'>): Map<string, string> {
	return new Map(
		FOLDERS.flatMap(([collection, addressOf]) =>
			of(collection).flatMap(({ id, value }) => {
				const day = lastChange(value as Dated);
				return day === undefined ? [] : [[addressOf(id), day] as const];
			}),
		),
	);
}
