const REASONS: Readonly<Record<string, string>> = {
	EACCES: 'you do not have permission to write there. Ask whoever set up this machine, or work in a copy of the project that is yours',
	EPERM: 'you do not have permission to write there. Ask whoever set up this machine, or work in a copy of the project that is yours',
	EROFS: 'the disk is read-only. Work in a copy of the project on another one',
	ENOSPC: 'the disk is full. Make room, and try again',
	ENOENT: 'its folder is missing. Bring it back with `git checkout content`',
};

/** Why a file could not be written, as a sentence. */
export function writeProblem(path: string, error: unknown): string {
	const code = error instanceof Error && 'code' in error ? String(error.code) : '';
	return `${path} cannot be written: ${REASONS[code] ?? (error instanceof Error ? error.message : String(error))}.`;
}
