import { type AstroInlineConfig, build } from 'astro';
import { folders, NEXT } from '#src/hosting/swap.ts';

/**
 * Builds the site beside the last good one and puts it in its place only when it is whole.
 * A build that fails or is killed changes nothing that readers see.
 */
export async function buildSite({ incremental = false, ...config }: AstroInlineConfig & { incremental?: boolean } = {}): Promise<void> {
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
