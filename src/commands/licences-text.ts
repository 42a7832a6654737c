import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHIPPED } from './shipped-packages.ts';

/** The list of licences that is served at /licences.txt: of each package its version, what it is for, and its licence in full. */
export function licencesText(packages = 'node_modules'): string {
	const parts = SHIPPED.map(({ name, what }) => {
		const folder = join(packages, name);
		const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string; license: string };
		const texts = licenceFiles(folder).map((file) => readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim());
		if (texts.length === 0) throw new Error(`${name} brings no licence file. Find its licence before it is shipped.`);
		return `${name} ${version} (${license}): ${what}\n\n${texts.join('\n\n')}\n`;
	});
	return `Work of others that this site brings to your browser\n\n${parts.join(`\n${'-'.repeat(72)}\n\n`)}`;
}

/** A file, or a folder of files, called LICENSE. */
function licenceFiles(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true })
		.filter(({ name }) => /^licen[cs]e(?:\.\w+)?$/i.test(name))
		.flatMap((entry) =>
			entry.isFile()
				? [join(folder, entry.name)]
				: readdirSync(join(folder, entry.name))
						.toSorted()
						.map((name) => join(folder, entry.name, name)),
		);
}
