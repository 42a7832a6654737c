import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { GUIDE_FOLDER } from './guide.ts';

/** A project of its own with the guide of fixtures as its content, so that neither our site nor what builds keep is touched. Its packages are shared. */
export function projectCopy(): string {
	const project = mkdtempSync(join(tmpdir(), 'project-'));
	for (const name of ['src', 'public', 'astro.config.mjs', 'tailwind.config.ts', 'package.json', 'tsconfig.json']) {
		cpSync(name, join(project, name), { recursive: true });
	}
	cpSync(GUIDE_FOLDER, join(project, 'content'), { recursive: true });
	// Nothing of it was published before.
	writeFileSync(join(project, 'src/publish/published-addresses.txt'), '');
	mkdirSync(join(project, 'node_modules'));
	for (const name of readdirSync('node_modules')) {
		if (!/^\.(?:astro|vite|cache)/.test(name)) symlinkSync(resolve('node_modules', name), join(project, 'node_modules', name));
	}
	return project;
}
