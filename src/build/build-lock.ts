import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const LOCK = '.dist-lock';

/**
 * Claims the folder for one build: two at once would write into each other. Gives a way to release it, or nothing while another build is running.
 * A lock that a killed build left behind is taken over.
 * @throws where it cannot be written, e.g. on a full disk; nothing of it is left then
 */
export function takeBuildLock(home: string): (() => void) | undefined {
	const file = join(home, LOCK);
	try {
		writeFileSync(file, String(process.pid), { flag: 'wx' });
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
			// A full disk leaves an empty or half file, which would be read as the lock of another build.
			rmSync(file, { force: true });
			throw error;
		}
		if (isRunning(Number(readFileSync(file, 'utf8')))) return undefined;
		writeFileSync(file, String(process.pid));
	}
	return () => {
		rmSync(file, { force: true });
	};
}

/** Signal 0 asks whether there is such a process and does nothing to it. */
function isRunning(pid: number): boolean {
	if (!Number.isInteger(pid) || pid <= 0) return false;
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return error instanceof Error && 'code' in error && error.code === 'EPERM';
	}
}
