import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FoundFile, isPicture, PICTURE_LIMIT, TEXT_LIMIT } from './found-file.ts';

/** Every file under the folder, in the order of their names. Hidden files and those that systems leave behind are left out. */
export function findFiles(folder: string): FoundFile[] {
	return pathsIn(folder, '').map((path) => open(folder, path));
}

const LEFT_BEHIND = /^(?:\..*|~\$.*|#.*#|Thumbs\.db|desktop\.ini|.*~)$/i;

function pathsIn(folder: string, under: string): string[] {
	const paths: string[] = [];
	for (const item of readdirSync(join(folder, under), { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
		if (LEFT_BEHIND.test(item.name)) continue;
		const path = under === '' ? item.name : `${under}/${item.name}`;
		if (!item.isDirectory()) {
			paths.push(path);
			continue;
		}
		try {
			paths.push(...pathsIn(folder, path));
		} catch {
			// A folder that may not be opened counts as one unreadable file.
			paths.push(path);
		}
	}
	return paths;
}

function open(folder: string, path: string): FoundFile {
	try {
		const from = join(folder, path);
		const file = lstatSync(from);
		if (file.isSymbolicLink()) return { path, state: 'link' };
		if (!file.isFile()) return { path, state: 'unreadable' };
		const picture = isPicture(path);
		if (file.size > (picture ? PICTURE_LIMIT : TEXT_LIMIT)) return { path, state: 'too-large', size: file.size };
		const bytes = readFileSync(from);
		return picture ? { path, state: 'picture', size: file.size, bytes } : { path, state: 'text', bytes };
	} catch {
		return { path, state: 'unreadable' };
	}
}
