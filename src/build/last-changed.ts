import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { articleAddress, pageAddress, questionAddress } from '#src/lib/addresses.ts';

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

/** That day for each page that is written in a folder of content, by its address. Lists of others have none. */
export function lastChanges(folder: string): Map<string, string> {
	const days = FOLDERS.flatMap(([name, addressOf]) => {
		const files = existsSync(join(folder, name)) ? readdirSync(join(folder, name)).filter((file) => /\.mdx?$/.test(file)) : [];
		return files.flatMap((file) => {
			const [, fields = ''] = readFileSync(join(folder, name, file), 'utf8').split(/^---[ \t]*\r?$/m);
			const day = lastChange(parse(fields) as Dated);
			return day === undefined ? [] : [[addressOf(file.replace(/\.mdx?$/, '')), day] as const];
		});
	});
	return new Map(days);
}
