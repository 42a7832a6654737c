import { type AstroInlineConfig, build } from 'astro';
import { createDistSwap, NEXT } from '#src/build/atomic-dist.ts';

/**
 * Builds the site beside the last good one and puts it in its place only when it is whole.
 * A build that fails or is killed changes nothing that readers see.
 */
export async function buildSite(config: AstroInlineConfig): Promise<void> {
	// Astro lets a variable of these names stand in place of its own `import.meta.env`: one left over in CI would publish drafts.
	for (const name of ['DEV', 'MODE', 'PROD', 'SSR']) delete process.env[name];
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
