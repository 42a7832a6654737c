import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, expect, it } from 'vitest';
import { projectCopy } from '#src/commands/project-copy.ts';
import { findFiles } from '#src/content-check/read/find-files.ts';
import { SITE } from '#src/site.ts';
import { staffDay } from '../support/staff-day.ts';

const ADDRESS = 'https://guide.rehearsal.example';
const copy = projectCopy();

afterAll(() => copy.remove());

it(
	'what staff do in a day, and an address of the site’s own, pass the gate for content and are there for readers',
	() => {
		const content = join(copy.folder, 'content');
		const { changed, removed, shown, hidden } = staffDay(findFiles(content));
		for (const path of removed) rmSync(join(content, path));
		for (const [path, text] of changed) {
			mkdirSync(dirname(join(content, path)), { recursive: true });
			writeFileSync(join(content, path), text);
		}
		const settings = join(copy.folder, 'src/site.ts');
		writeFileSync(settings, readFileSync(settings, 'utf8').replace(`address: '${SITE.address}'`, `address: '${ADDRESS}'`));

		const env = { ...process.env, NODE_ENV: 'production', VITEST: '', CONTENT_DIR: 'content', SITE_DIR: 'dist' };
		const { status, stdout, stderr } = spawnSync('npm', ['run', 'test:content'], {
			cwd: copy.folder,
			env,
			encoding: 'utf8',
			shell: process.platform === 'win32',
		});
		expect({ status, said: status === 0 ? '' : `${stdout}\n${stderr}`.slice(-6000) }).toEqual({ status: 0, said: '' });

		const file = (address: string) => join(copy.folder, 'dist', address, 'index.html');
		const words = (address: string) =>
			parseHTML(readFileSync(file(address), 'utf8'))
				.document.body.textContent.replaceAll(/\s+/g, ' ')
				.replaceAll('’', "'");
		expect(shown.filter((one) => !words(one.address).includes(one.words.replaceAll('’', "'")))).toEqual([]);
		expect(hidden.filter((address) => existsSync(file(address)))).toEqual([]);
		expect(readFileSync(join(copy.folder, 'dist/robots.txt'), 'utf8')).toContain(`${ADDRESS}/sitemap-index.xml`);
	},
	30 * 60_000,
);
