import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '#src/content-check/check-content.ts';
import { CREATIONS } from '../../support/admin-create.ts';
import { editsOf } from '../../support/admin-edit.ts';
import { builtForm, contentFiles, type LocalForm, openForm } from '../../support/admin-form.ts';
import { GUIDE_FOLDER } from '../../support/guide.ts';

const files = contentFiles();
const edits = editsOf(files);

/** An article, a question and a list; `npm run test:full` takes every file. */
const sample = ['articles', 'questions', 'aftercare'].flatMap((name) => edits.filter(({ collection }) => collection === name).slice(0, 1));

/** A concern and a question, which ask for the most. */
const created = CREATIONS.filter(({ collection }) => ['concerns', 'questions'].includes(collection));

let folder: string;
let form: LocalForm;

beforeAll(async () => {
	folder = builtForm();
	form = await openForm(folder, files);
}, 180_000);
afterAll(async () => {
	await form?.close();
	rmSync(folder, { recursive: true, force: true });
});

describe('the editing form', () => {
	test.each(sample)('saves a changed word in $file and nothing else', async ({ file, address, make, expected }) => {
		await form.go(address);
		await make(form);
		expect(await form.save(file)).toBe(expected);
	});

	test.each(created)('writes $file, which the content check accepts, from the least that it asks for', async ({ collection, file, make }) => {
		await form.go(`/collections/${collection}/new`);
		await make(form);
		const written = await form.save(file);
		expect(problemsWith(file.slice('content/'.length), written ?? '')).toEqual([]);
	});

	test('says in the words of the schema what is wrong with a field, and saves nothing', async () => {
		const { page } = form;
		await form.go('/collections/questions/new');
		await page.locator('[data-key-path="question"] input').fill('Does it itch');
		await page.getByRole('button', { name: 'Save', exact: true }).click();
		await page.locator('[data-key-path="question"] .validation').getByText('must end with a question mark').waitFor();
		await page.locator('[data-key-path="answer"] .validation').getByText('required').waitFor();
		expect(await form.list('content/questions')).not.toContain('does-it-itch.md');
	});

	test('does not overwrite a file that was changed behind its back', async () => {
		const { page } = form;
		const file = 'content/glossary/collagen.md';
		const theirs = `${files.get(file) ?? ''}\n`;
		await form.go('/collections/glossary/entries/collagen');
		await page.locator('[data-key-path="meaning"] textarea').fill('The thicker part of the skin, with the collagen in it.');
		await form.write(file, theirs);
		const said = new Promise<string>((resolve) => {
			page.once('dialog', (dialog) => {
				resolve(dialog.message());
				void dialog.accept();
			});
		});
		await page.getByRole('button', { name: 'Save', exact: true }).click();
		expect(await said).toContain('collagen.md was not saved: it was changed outside this form');
		expect(await form.read(file)).toBe(theirs);
	});

	test('reaches nobody', () => expect([...form.strangers]).toEqual([]));

	test('has nothing that keeps people with a disability out', async () => {
		await form.go('/collections/people/entries/lys-beauty');
		await form.page.evaluate(axe.source);
		const { violations } = await form.page.evaluate<AxeResults>('axe.run()');
		expect(violations.filter(({ impact }) => impact === 'critical' || impact === 'serious').map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
	});
});

describe('the overview', () => {
	test('puts what is due first on top, and narrows to a word', async () => {
		const { page, origin } = form;
		await page.goto(`${origin}/admin/overview/`);
		const days = await page.locator('tbody time').evaluateAll((all) => all.map((one) => (one as HTMLTimeElement).dateTime));
		expect(days.length).toBeGreaterThan(20);
		expect(days).toEqual(days.toSorted());
		await page.getByLabel('Find').fill('does microneedling shrink pores');
		expect(await page.locator('tbody tr:visible').count()).toBeLessThan(4);
		await page.getByRole('button', { name: 'Words' }).click();
		await page.locator('th[aria-sort="ascending"][data-key="words"]').waitFor();
	});
});

/** What the content check says of a file that is among the others. */
function problemsWith(file: string, text: string) {
	const copy = mkdtempSync(join(tmpdir(), 'admin-content-'));
	cpSync(GUIDE_FOLDER, copy, { recursive: true });
	writeFileSync(join(copy, file), text);
	const { problems } = checkContent(copy);
	rmSync(copy, { recursive: true });
	return problems.filter((problem) => problem.file === file);
}
