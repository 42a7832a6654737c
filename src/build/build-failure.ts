import { relative } from 'node:path';

/** What Astro and Vite know of an error beside its sentence. */
interface Located {
	loc?: { file?: string; line?: number };
	id?: string;
	hint?: string;
}

/**
 * Says why a build failed, with the file where it is known. Most mistakes are found by the content check; this is for what only the build meets.
 * @param home the folder of the project, to which files are named
 */
export function buildFailure(error: unknown, home: string): string {
	if (!(error instanceof Error)) return String(error);
	// Some of Astro's errors have no sentence and carry another that has.
	if (error.message === '' && error.cause !== undefined) return buildFailure(error.cause, home);
	const { loc, id, hint } = error as Located;
	const file = loc?.file ?? id;
	if (file === undefined) return error.message;
	const place = `${relative(home, file.replace(/^file:\/\//, '').replace(/\?.*$/, ''))}:${loc?.line ?? 1}`;
	return `${place}  ${error.message}${hint === undefined ? '' : `\n${hint}`}\nMend this file, or undo the last change to it, and build again.`;
}
