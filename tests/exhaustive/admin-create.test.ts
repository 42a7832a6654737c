import { execFileSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkContent } from '#src/content-check/check-content.ts';
import { printed } from '#src/content-check/problem.ts';
import { projectCopy } from '#src/commands/project-copy.ts';
import { CREATIONS } from '../support/admin-create.ts';
import { builtForm, type LocalForm, openForm } from '../support/admin-form.ts';

const MINUTES = 60_000;
const copy = projectCopy();
const built = builtForm();
let form: LocalForm;

beforeAll(async () => {
	form = await openForm(built);
});
afterAll(async () => {
	await form.close();
	rmSync(built, { recursive: true, force: true });
	copy.remove();
});

test(
	'what the form writes from the least that it asks for, in every collection at once, is built: a draft on no public page',
	async () => {
		for (const { collection, file, make } of CREATIONS) {
			await form.go(`/collections/${collection}/new`);
			await make(form);
			writeFileSync(join(copy.folder, file), (await form.save(file)) ?? '');
		}
		const has = (page: string) => existsSync(join(copy.folder, 'dist', page, 'index.html'));
		const build = (...words: string[]) =>
			execFileSync(process.execPath, ['src/commands/build.ts', ...words], {
				cwd: copy.folder,
				env: { ...process.env, NODE_ENV: 'production', VITEST: '' },
				stdio: 'pipe',
			});
		const drafts = ['guide/freckles', 'guide/the-seaside', 'questions/does-it-itch-at-the-seaside', 'our-seaside'];
		expect(checkContent(join(copy.folder, 'content')).problems.map(printed)).toEqual([]);
		build('--drafts');
		expect(drafts.filter((page) => !has(page))).toEqual([]);
		build();
		expect(drafts.filter(has)).toEqual([]);
	},
	10 * MINUTES,
);
