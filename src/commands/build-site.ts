import './mimalloc-env.ts';
import { type AstroInlineConfig, build } from 'astro';
import { folders, NEXT } from '#src/build/atomic-dist.ts';

/**
 * Builds the site beside the last good one and puts it in its place only when it is whole.
 * A build that fails or is killed changes nothing that readers see.
 */
export async function buildSite({ incremental = false, ...config }: AstroInlineConfig & { incremental?: boolean } = {}): Promise<void> {
	// Astro lets a variable of these names stand in place of its own `import.meta.env`: one left over in CI would publish drafts.
	for (const name of ['DEV', 'MODE', 'PROD', 'SSR']) delete process.env[name];
	const beside = folders('.');
	beside.cleanUp();
	try {
		await build({ ...config, outDir: NEXT, force: !incremental });
		beside.swap();
	} catch (error) {
		console.error(`\n${error instanceof Error ? error.message : String(error)}\n\nThe site was not built. The last good one is untouched.`);
		process.exit(1);
	}
}
