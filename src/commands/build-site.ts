import { fork } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Repository } from '#src/admin/form-config.ts';
import { takeBuildLock } from '#src/build/build-lock.ts';
import { buildFailure } from '#src/build/build-failure.ts';
import { createDistSwap, NEXT } from '#src/build/atomic-dist.ts';
import { writeProblem } from './write-problem.ts';

const KEPT_BY_ASTRO = 'node_modules/.astro';

export interface BuildOptions {
	mode: 'production' | 'drafts';
	/** Where the editing form saves; without it there is none. */
	form: Repository | undefined;
}

/**
 * Builds the site beside the last good one and puts it in its place only when it is whole.
 * A build that fails or is killed changes nothing that readers see.
 */
export async function buildSite({ mode, form }: BuildOptions): Promise<void> {
	// Astro lets a variable of these names replace its own `import.meta.env`: one left over in CI would publish drafts.
	for (const name of ['DEV', 'MODE', 'NODE_ENV', 'PROD', 'SSR']) delete process.env[name];
	const release = lock();
	if (release === undefined) {
		console.error('Another build is running in this folder. Wait until it has finished, then try again. If no build is running, delete the file .dist-lock.');
		process.exit(1);
	}
	const dist = createDistSwap('.');
	dist.cleanUp();
	// However the build ends: Astro may end the process too. Half a site would keep a full disk full.
	process.on('exit', () => {
		dist.cleanUp();
		release();
	});
	// Astro trusts what it keeps of pictures and fonts by its name alone: a copy that was cut off would be published.
	rmSync(KEPT_BY_ASTRO, { recursive: true, force: true });
	// The allocator of the bundler, mimalloc, hands memory back a while after it was freed, and only while it is asked for more. A bundler that is done asks no more: what it has freed would be held while the pages are made. Without the wait it is handed back at once.
	const env = { ...process.env, MIMALLOC_PURGE_DELAY: '0' };
	const [ended] = await once(fork(ASTRO_BUILD, [JSON.stringify({ mode, form })], { env }), 'exit');
	if (ended !== 0) notBuilt();
	enableCompileCache('node_modules/.cache/compiled');
	try {
		const { finishSite } = await import('#src/build/built-pages.ts');
		const { pages, records, bytes } = await finishSite(NEXT);
		dist.swap();
		console.log(`The site is built: ${pages} pages; the search knows ${records} records and ${Math.round(bytes / 1000)} kB of names and answers.`);
	} catch (error) {
		console.error(`\n${buildFailure(error, process.cwd())}`);
		notBuilt();
	}
}

const ASTRO_BUILD = fileURLToPath(new URL('astro-build.ts', import.meta.url));

/** What went wrong has been said. */
function notBuilt(): never {
	console.error('\nThe site was not built. The last good build is untouched.');
	process.exit(1);
}

/** A folder that cannot be written, or a full disk, is one sentence. */
function lock(): (() => void) | undefined {
	try {
		return takeBuildLock('.');
	} catch (error) {
		console.error(writeProblem('.dist-lock', error));
		return notBuilt();
	}
}
