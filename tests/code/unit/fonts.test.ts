import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { FONT_CHARACTERS } from '#src/lib/font-characters.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const texts = ['src/components', 'src/elements', 'src/layouts', 'src/lib', 'src/pages', 'src/planner', 'src/search/client'].flatMap((folder) =>
	readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
		.filter((file) => /\.(?:astro|ts)$/.test(file))
		.map((file) => join(folder, file)),
);

it('cuts no character out of the fonts that the code puts on a page', () => {
	const held = new Set(`${FONT_CHARACTERS}\n\t\r`);
	const missing = texts.flatMap((file) => {
		const lacking = [...new Set(readFileSync(join(root, file), 'utf8'))].filter((character) => !held.has(character));
		return lacking.length === 0 ? [] : [`${file}: ${lacking.join(' ')}`];
	});
	expect(missing).toEqual([]);
});
