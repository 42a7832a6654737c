import { execFileSync, spawn } from 'node:child_process';
import { appendFileSync, existsSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { projectCopy } from '#src/commands/project-copy.ts';
import { fileHashes, siteHash } from '../support/site-hash.ts';
import { siteFiles } from '#src/publish/site-files.ts';

const MINUTES = 60_000;

const build = (folder: string, env: Record<string, string> = {}) =>
	execFileSync(process.execPath, ['src/commands/build.ts'], {
		cwd: folder,
		env: { ...process.env, ...env, NODE_ENV: 'production', VITEST: '' },
		stdio: 'pipe',
	});

const different = (a: string, b: string) => {
	const [one, other] = [fileHashes(join(a, 'dist')), fileHashes(join(b, 'dist'))];
	return [...new Set([...one.keys(), ...other.keys()])].filter((path) => one.get(path) !== other.get(path));
};

const first = projectCopy();
const second = projectCopy();

afterAll(() => {
	first.remove();
	second.remove();
});

describe('the build', () => {
	it(
		'gives the same bytes in another folder, time zone and language, whatever the times of the files',
		() => {
			for (const path of siteFiles(join(second.folder, 'content'))) utimesSync(join(second.folder, 'content', path), new Date(0), new Date(0));
			build(first.folder, { TZ: 'Pacific/Auckland', LANG: 'en_NZ.UTF-8', LC_ALL: 'en_NZ.UTF-8' });
			build(second.folder, { TZ: 'America/Los_Angeles', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' });
			expect(different(first.folder, second.folder)).toEqual([]);
			console.log(`Two builds: ${siteHash(join(first.folder, 'dist'))} ${siteHash(join(second.folder, 'dist'))}`);
		},
		10 * MINUTES,
	);

	it(
		'leaves the last site whole when it is killed half-way, and clears what was left at the next start',
		async () => {
			const before = siteHash(join(first.folder, 'dist'));
			const child = spawn(process.execPath, ['src/commands/build.ts'], {
				cwd: first.folder,
				stdio: 'ignore',
				env: { ...process.env, NODE_ENV: 'production', VITEST: '' },
			});
			const next = join(first.folder, '.dist-next');
			while (child.exitCode === null && (!existsSync(next) || siteFiles(next).length < 50)) await new Promise((done) => setTimeout(done, 20));
			expect(child.exitCode).toBeNull();
			child.kill('SIGKILL');
			await new Promise((done) => child.once('exit', done));
			expect(existsSync(next)).toBe(true);
			expect(siteHash(join(first.folder, 'dist'))).toBe(before);
			build(first.folder);
			expect(existsSync(next)).toBe(false);
			expect(siteHash(join(first.folder, 'dist'))).toBe(before);
		},
		10 * MINUTES,
	);

	it(
		'leaves the last site whole when the content is wrong, and says so',
		() => {
			const before = siteHash(join(first.folder, 'dist'));
			appendFileSync(join(first.folder, 'content/articles/pores.mdx'), '\n<Figure name="no-such-drawing" />\n');
			expect(() => build(first.folder)).toThrow();
			expect(siteHash(join(first.folder, 'dist'))).toBe(before);
		},
		10 * MINUTES,
	);
});
