import { COLLECTIONS, type CollectionName } from '#src/schemas/collections.ts';

interface FolderCollection {
	name: CollectionName;
	folder: string;
	ending: string;
}

interface FileCollection {
	name: CollectionName;
	file: string;
	holds: 'list' | 'one';
}

/** The collections with one file an entry. */
export const FOLDERS: readonly FolderCollection[] = Object.entries(COLLECTIONS).flatMap(([name, kind]) =>
	'folder' in kind ? [{ name: name as CollectionName, folder: kind.folder, ending: kind.ending }] : [],
);

/** The collections with one file in all. */
export const FILES: readonly FileCollection[] = Object.entries(COLLECTIONS).flatMap(([name, kind]) =>
	'file' in kind ? [{ name: name as CollectionName, file: kind.file, holds: kind.holds }] : [],
);

/** What a file is: an entry of a folder, the one file of a collection, or neither. */
export function placeOf(path: string): { entry: FolderCollection; id: string } | { list: FileCollection } | undefined {
	const list = FILES.find(({ file }) => file === path);
	if (list !== undefined) return { list };
	const entry = FOLDERS.find(({ folder, ending }) => path.startsWith(`${folder}/`) && path.endsWith(ending) && !path.slice(folder.length + 1).includes('/'));
	return entry === undefined ? undefined : { entry, id: path.slice(entry.folder.length + 1, -entry.ending.length) };
}

/** Where to find the names that may replace an unknown one. */
export function howToName(collection: CollectionName): string {
	const folder = FOLDERS.find(({ name }) => name === collection)?.folder;
	if (folder !== undefined) return `Write the name of a file in \`${folder}/\` without its ending`;
	return `Write an \`id\` from ${FILES.find(({ name }) => name === collection)?.file ?? 'the list'}`;
}
