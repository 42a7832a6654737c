import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHIPPED } from './shipped-packages.ts';

const RULER = `\n${'-'.repeat(72)}\n\n`;

/**
 * The list of licences that is served at /licences.txt: of each package its version, what it is for, and its licence in full.
 * @throws where a package has no licence file
 */
export const licencesText = (packages = 'node_modules'): string =>
	`Work of others that this site brings to your browser\n\n${SHIPPED.map(({ name, what }) => {
		const folder = join(packages, name);
		if (licenceFiles(folder).length === 0) throw new Error(`${name} has no licence file. Find its licence before it is shipped.`);
		return licenceOf(folder, what);
	}).join(RULER)}`;

/**
 * The list of licences of the editing form, served at /admin/licences.txt.
 * @param names the packages whose code is in the form, as its bundler found them
 * @param bundled what one of them has packed into itself; such names are listed with it
 * @throws where a package states no licence; some of the form state it in their package.json alone
 */
export const formLicencesText = (names: Iterable<string>, bundled: ReadonlyMap<string, readonly string[]>, packages = 'node_modules'): string =>
	`Work of others that the editing form brings to your browser\n\n${[...new Set(names)]
		.toSorted()
		.map((name) => licenceOf(join(packages, name), 'in the editing form', bundled.get(name)))
		.join(RULER)}`;

function licenceOf(folder: string, what: string, bundled: readonly string[] = []): string {
	const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { name: string; version: string; license?: string };
	const texts = licenceFiles(folder).map((file) => readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim());
	if (license === undefined) throw new Error(`${name} states no licence. Find its licence before it is shipped.`);
	const packed = bundled.length === 0 ? '' : `\n\nIt has packed into itself: ${bundled.join(', ')}.`;
	return `${name} ${version} (${license}): ${what}${packed}\n\n${texts.join('\n\n')}\n`;
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
