import { type Checked, checkFilesWith } from './check-files.ts';
import { findFiles } from './read/find-files.ts';
import type { FoundFile } from './read/found-file.ts';
import { satteriParser } from './read/satteri-parser.ts';

export type { Checked } from './check-files.ts';

/** Reads a content folder and finds every problem in it. `today` is the day by which a date lies in the future. */
export function checkContent(folder: string, today = utcDay()): Checked {
	return checkFiles(findFiles(folder), today);
}

/** The same for files that were already found. */
export function checkFiles(files: readonly FoundFile[], today = utcDay()): Checked {
	return checkFilesWith(satteriParser, files, today);
}

const utcDay = () => new Date().toISOString().slice(0, 10);
