import './no-telemetry.ts';
import { type AstroInlineConfig, build } from 'astro';
import { takeBuildLock } from '#src/build/build-lock.ts';
import { createDistSwap, NEXT } from '#src/build/atomic-dist.ts';

/**
 * Builds the site beside the last good one and puts it in its place only when it is whole.
 * A build that fails or is killed changes nothing that readers see.
 */
export async function buildSite(config: AstroInlineConfig): Promise<void> {
	// Astro lets a variable of these names stand in place of its own `import.meta.env`: one left over in CI would publish drafts.
	for (const name of ['DEV', 'MODE', 'PROD', 'SSR']) delete process.env[name];
	const release = takeBuildLock('.');
	if (release === undefined) {
		console.error('Another build is running in this folder. Wait until it has finished, then try again. If there is none, delete the file .dist-lock.');
		process.exit(1);
	}
	// However the build ends: also Astro may end the process.
	process.on('exit', release);
	const dist = createDistSwap('.');
	dist.cleanUp();
	try {
		await build({ ...config, outDir: NEXT, force: true });
		dist.swap();
	} catch (error) {
		console.error(`\n${error instanceof Error ? error.message : String(error)}\n\nThe site was not built. The last good one is untouched.`);
		process.exit(1);
	}
}
