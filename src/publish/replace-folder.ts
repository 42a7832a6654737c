import { lstatSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { resolve, sep } from 'node:path';

/**
 * Why a folder may not be replaced, in a sentence, or nothing where it may: one that is not there, that is empty,
 * or that holds only what was written here before. What somebody else put there is neither overwritten nor thrown away.
 * @param ours the names that are written into it
 * @param site the built site, which is copied from and must not grow meanwhile
 */
export function folderProblem(folder: string, ours: readonly string[], site: string): string | undefined {
	const there = lstatSync(folder, { throwIfNoEntry: false });
	if (`${resolve(folder)}${sep}`.startsWith(`${resolve(site)}${sep}`)) return `${folder} is inside the built site itself. Name a folder outside ${site}.`;
	if (there === undefined) return undefined;
	if (there.isSymbolicLink()) return `${folder} is a link. Name the folder that it leads to.`;
	if (!there.isDirectory()) return `${folder} is a file. Name a folder.`;
	const foreign = readdirSync(folder).find((name) => !ours.includes(name));
	return foreign === undefined ? undefined : `${folder} contains other files, for example "${foreign}". Name a folder that is new or empty.`;
}

/** Writes a folder beside the last one and puts it in its place only when it is whole: nothing of the last one is left in it. */
export async function replaceFolder(folder: string, write: (unfinished: string) => Promise<void>): Promise<void> {
	const unfinished = `${resolve(folder)}.unfinished`;
	const clear = () => rmSync(unfinished, { recursive: true, force: true });
	clear();
	try {
		await write(unfinished);
		rmSync(folder, { recursive: true, force: true });
		renameSync(unfinished, folder);
	} catch (error) {
		clear();
		throw error;
	}
}
