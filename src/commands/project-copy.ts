import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/**
 * A copy of the project to build in, with caches of its own: what happens there is not seen here.
 * It holds the files that git knows or would take, as they are now; the packages are linked.
 */
export function projectCopy(): { folder: string; remove: () => void } {
	const folder = mkdtempSync(join(tmpdir(), 'guide-'));
	const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' }).split('\0').filter(Boolean);
	for (const file of files) {
		if (!existsSync(file)) continue;
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		cpSync(file, join(folder, file), { dereference: true });
	}
	mkdirSync(join(folder, 'node_modules'));
	for (const name of readdirSync('node_modules')) {
		// Astro and Vite keep what they remember in folders that begin with a dot; the commands are wanted.
		if (!name.startsWith('.') || name === '.bin') symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
	}
	return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
