import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { packagesIn } from '#src/build/form-licences.ts';
import { formLicencesText, licencesText } from '#src/build/licences-text.ts';
import { SHIPPED } from '#src/build/shipped-packages.ts';

const BROWSER = ['elements', 'offline', 'planner', 'search/engine', 'search/client', 'components/tools'];

it('the list of licences is that of the installed packages; "npm run licences" renews it', () => {
	expect(readFileSync('public/licences.txt', 'utf8')).toBe(licencesText());
});

it('every package that browser code imports is in the list of licences', () => {
	const names = new Set(SHIPPED.map(({ name }) => name));
	const imported = BROWSER.flatMap((folder) =>
		readdirSync(join('src', folder), { recursive: true, encoding: 'utf8' })
			.filter((file) => file.endsWith('.ts'))
			.flatMap((file) =>
				[...readFileSync(join('src', folder, file), 'utf8').matchAll(/^(?!import type).*(?:from |import\()'((?:@[\w-]+\/)?[\w-]+)(?:\/[^']*)?'/gm)].map(
					([, name]) => name ?? '',
				),
			),
	);
	expect(imported.length).toBeGreaterThan(0);
	expect([...new Set(imported)].filter((name) => !names.has(name))).toEqual([]);
});

it('versions are exact, and install scripts run only for packages that are named', () => {
	const { dependencies, devDependencies, optionalDependencies, allowScripts } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
		string,
		Record<string, string>
	>;
	const ranges = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies }).filter(
		([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version),
	);
	expect(ranges).toEqual([]);
	expect(Object.keys(allowScripts ?? {}).toSorted()).toEqual(['esbuild', 'node']);
});

it('the list of the form names each package once, with its licence and with what it has packed into itself', () => {
	const text = formLicencesText(['yaml', 'zod', 'yaml'], new Map([['zod', ['within']]]));
	expect(text.match(/^yaml \d.*$/gm)).toHaveLength(1);
	expect(text).toMatch(/^zod \d+\.\d+\.\d+ \(MIT\): in the editing form\n\nIt has packed into itself: within\.\n\nMIT License/m);
});

it.each([
	['/home/x/node_modules/yaml/dist/index.js', ['yaml']],
	['../../node_modules/.pnpm/a@1/node_modules/@scope/b/c.js', ['@scope/b']],
	['/home/x/src/admin/form-page.ts', []],
])('%s belongs to %j', (path, names) => {
	expect(packagesIn(path)).toEqual(names);
});
