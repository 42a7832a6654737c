import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteFiles } from '#src/publish/site-files.ts';
import { projectCopy } from '../support/project-copy.ts';

const project = projectCopy();
const FULL_DISK = pathToFileURL(resolve('tests/support/full-disk.mjs')).href;

/** Runs the build there; with `full`, the disk is full from so many writes on, counted under a folder. */
function build(full?: { under: string; after: number }) {
	const { status, stderr, stdout } = spawnSync(process.execPath, [...(full === undefined ? [] : ['--import', FULL_DISK]), 'src/commands/build.ts'], {
		cwd: project,
		encoding: 'utf8',
		env: {
			...process.env,
			CONTENT_DIR: 'content',
			NODE_ENV: 'production',
			VITEST: '',
			...(full === undefined ? {} : { FULL_UNDER: join(project, full.under), FULL_AFTER: String(full.after) }),
		},
	});
	return { status, said: stdout + stderr };
}

const bytes = () => new Map(siteFiles(join(project, 'dist')).map((path) => [path, readFileSync(join(project, 'dist', path), 'base64')]));
const differences = (one: Map<string, string>, other: Map<string, string>) =>
	[...new Set([...one.keys(), ...other.keys()])].filter((path) => one.get(path) !== other.get(path));

afterAll(() => rmSync(project, { recursive: true, force: true }));

describe('a disk that is full in the middle of a build', () => {
	let clean: Map<string, string>;

	beforeAll(() => {
		expect(build().said).toContain('Complete!');
		clean = bytes();
		// As on a fresh checkout: nothing is kept.
		for (const name of ['dist', 'node_modules/.astro', '.astro', '.cache']) rmSync(join(project, name), { recursive: true, force: true });
	}, 180_000);

	it.each([
		{ under: '.dist-lock', after: 0 },
		{ under: '.dist-next', after: 3 },
		{ under: '.dist-next', after: 40 },
		{ under: 'node_modules/.astro', after: 0 },
		{ under: 'node_modules/.cache', after: 5 },
	])(
		'leaves no damage behind: $under after $after writes',
		(full) => {
			const before = existsSync(join(project, 'dist')) ? bytes() : new Map<string, string>();
			const { status, said } = build(full);
			if (status !== 0) {
				expect(said).toMatch(/no space left|the disk is full/);
				expect(said).not.toMatch(/^ +at .*\/src\//m);
				expect(existsSync(join(project, '.dist-next'))).toBe(false);
				expect(existsSync(join(project, 'dist')) ? differences(before, bytes()) : []).toEqual([]);
			} else expect(differences(clean, bytes())).toEqual([]);
			expect(build().status).toBe(0);
			expect(differences(clean, bytes())).toEqual([]);
		},
		240_000,
	);

	it('heals what is kept between builds, whatever it was filled with', () => {
		expect(build().status).toBe(0);
		for (const folder of ['node_modules/.astro', 'node_modules/.cache']) {
			const kept = join(project, folder);
			for (const path of siteFiles(kept)) writeFileSync(join(kept, path), 'noise');
		}
		expect(build().status).toBe(0);
		expect(differences(clean, bytes())).toEqual([]);
	}, 120_000);
});
