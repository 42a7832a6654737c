import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The small guide that the tests of the code look at instead of ours, as an editor would have written it. */
export const GUIDE_FOLDER = 'tests/code/fixtures/guide';

/** The same guide as a built site. */
export const GUIDE_SITE = join(ROOT, '.cache/guide/site');

/** Its pages before their styles were purged, without what later steps of the build add. */
export const RAW_GUIDE_SITE = join(ROOT, '.cache/guide/raw');

const KEY = join(ROOT, '.cache/guide/key');
const MADE_OF = ['src', 'public', GUIDE_FOLDER, 'astro.config.mjs', 'tailwind.config.ts', 'package-lock.json', 'tests/support/build-guide.ts'];

/** Builds the small guide once before the tests that look at it, unless nothing that it is made of has changed. */
export default function setup(): void {
	const key = keyOf(MADE_OF);
	if (existsSync(GUIDE_SITE) && existsSync(KEY) && readFileSync(KEY, 'utf8') === key) return;
	rmSync(KEY, { force: true });
	// In a process of its own: Vitest hands out another Astro, which cannot build.
	execFileSync(process.execPath, ['tests/support/build-guide.ts', GUIDE_SITE, join(ROOT, '.cache/guide/astro'), RAW_GUIDE_SITE], {
		cwd: ROOT,
		env: { ...process.env, CONTENT_DIR: GUIDE_FOLDER, NODE_ENV: 'production', VITEST: '' },
		stdio: 'inherit',
	});
	mkdirSync(join(ROOT, '.cache/guide'), { recursive: true });
	writeFileSync(KEY, key);
}

function keyOf(paths: readonly string[]): string {
	const hash = createHash('sha256');
	for (const path of paths.flatMap(filesUnder)) hash.update(`${path}\0`).update(readFileSync(join(ROOT, path)));
	return hash.digest('hex');
}

function filesUnder(path: string): string[] {
	if (statSync(join(ROOT, path)).isFile()) return [path];
	const items = readdirSync(join(ROOT, path), { withFileTypes: true, recursive: true, encoding: 'utf8' });
	return items
		.filter((item) => item.isFile())
		.map((item) => join(item.parentPath, item.name).slice(ROOT.length))
		.toSorted();
}
