import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { freePort } from '../support/nginx.ts';
import { projectCopy } from '../support/project-copy.ts';

const project = projectCopy();
afterAll(() => rmSync(project, { recursive: true, force: true }));

const LISTENER = pathToFileURL(resolve('tests/support/outside-hosts.mjs')).href;

/** Starts what an npm script starts, and gives the hosts outside this machine that it, or a process of its, asked for. Ends it once it has said `until`. */
async function asked(script: string, until?: RegExp): Promise<string[]> {
	const list = join(project, `${script.replaceAll(/\W+/g, '-')}.txt`);
	writeFileSync(list, '');
	const child = spawn(process.execPath, script.split(' '), {
		cwd: project,
		detached: true,
		env: { ...process.env, CONTENT_DIR: 'content', NODE_ENV: '', VITEST: '', CI: '', NODE_OPTIONS: `--import ${LISTENER}`, OUTSIDE_HOSTS: list },
	});
	let said = '';
	const end = () => child.pid !== undefined && process.kill(-child.pid, 'SIGTERM');
	await new Promise<void>((done) => {
		const hear = (text: Buffer) => {
			said += text.toString();
			const [origin] = /http:\/\/localhost:\d+/.exec(said) ?? [];
			if (until?.test(said) === true && origin !== undefined)
				void fetch(origin)
					.catch(() => undefined)
					.finally(() => setTimeout(end, 500));
		};
		child.stdout.on('data', hear);
		child.stderr.on('data', hear);
		child.once('exit', () => done());
	});
	expect(said).not.toBe('');
	return readFileSync(list, 'utf8').split('\n').filter(Boolean);
}

describe('what npm starts asks no host outside', () => {
	it('and the listener hears one that does', async () => {
		expect(await asked(`--input-type=module --eval=console.log(await(fetch('https://example.org/').catch(String)))`)).toContain('example.org');
	});

	it.each([
		'src/commands/build-admin.ts --repository owner/name --branch main',
		'src/commands/build.ts',
		'src/commands/check.ts',
		'src/commands/search.ts does-it-hurt',
		'src/commands/hosting.ts hosting',
		'src/commands/signs.ts',
		'src/commands/astro.ts sync',
		'src/commands/licences.ts',
	])(
		'%s',
		async (script) => {
			expect(await asked(script)).toEqual([]);
		},
		120_000,
	);

	it.each([
		['src/commands/preview.ts --port', /The site is at/],
		['src/commands/astro.ts dev --port', /ready in/],
		['src/commands/edit.ts --no-open', /The editing form/],
	])(
		'%s',
		async (script, until) => {
			expect(await asked(script.endsWith('--port') ? `${script} ${await freePort()}` : script, until)).toEqual([]);
		},
		120_000,
	);
});
