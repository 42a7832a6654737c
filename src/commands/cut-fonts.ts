/**
 * Cuts the fonts to the characters that the guide uses, once, and writes them to src/styles/fonts.
 * Run it after a character is added to src/lib/font-characters.ts. The content check and tests/code/unit/fonts.test.ts say which one is missing.
 * Both families come from npm under the SIL Open Font License.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { FONT_CHARACTERS } from '#src/lib/font-characters.ts';

const { resolve } = createRequire(import.meta.url);
const target = new URL('../styles/fonts/', import.meta.url);

const CUTS = [
	{ from: '@fontsource/instrument-serif/files/instrument-serif-latin-400-normal.woff2', to: 'instrument-serif.woff2' },
	{
		from: '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
		to: 'atkinson-hyperlegible-next.woff2',
		variationAxes: { wght: { min: 400, max: 700 } },
	},
];

mkdirSync(target, { recursive: true });
for (const { from, to, variationAxes } of CUTS) {
	const cut = await subsetFont(readFileSync(resolve(from)), FONT_CHARACTERS, { targetFormat: 'woff2', ...(variationAxes && { variationAxes }) });
	writeFileSync(new URL(to, target), cut);
	console.log(`${to}  ${(cut.length / 1000).toFixed(1)} kB`);
}
