import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '#src/checks/check-content.ts';
import { CREATIONS } from '../support/admin-create.ts';
import { editsOf } from '../support/admin-edit.ts';
import { builtForm, contentFiles, openForm, type OpenForm } from '../support/admin-form.ts';

const files = contentFiles();
const edits = editsOf(files);

/** One file of each collection, and one article of each kind; `npm run test:full` takes every file. */
const sample = edits.filter(
	({ address, collection }, index) =>
		edits.findIndex((other) => other.collection === collection && collectionOf(other.address) === collectionOf(address)) === index,
);

let form: OpenForm;

beforeAll(async () => {
	form = await openForm(builtForm(), files);
}, 180_000);
afterAll(() => form?.close());

describe('the editing form', () => {
	test.each(sample)('saves a changed word in $file and nothing else', async ({ file, address, make, expected }) => {
		await form.go(address);
		await make(form);
		expect(await form.save(file)).toBe(expected);
	});

	test.each(CREATIONS)('writes $file, which the content check accepts, from the least that it asks for', async ({ collection, file, make }) => {
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
		const file = 'content/glossary/dermis.md';
		const theirs = `${files.get(file) ?? ''}\n`;
		await form.go('/collections/glossary/entries/dermis');
		await page.locator('[data-key-path="meaning"] textarea').fill('The thicker part of the skin, with the collagen in it.');
		await form.write(file, theirs);
		const said = new Promise<string>((resolve) => {
			page.once('dialog', (dialog) => {
				resolve(dialog.message());
				void dialog.accept();
			});
		});
		await page.getByRole('button', { name: 'Save', exact: true }).click();
		expect(await said).toContain('dermis.md was not saved: it was changed outside this form');
		expect(await form.read(file)).toBe(theirs);
	});

	test('calls nobody', () => expect(form.strangers).toEqual([]));

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
		expect(days.length).toBeGreaterThan(100);
		expect(days).toEqual(days.toSorted());
		await page.getByLabel('Find').fill('does microneedling shrink pores');
		expect(await page.locator('tbody tr:visible').count()).toBeLessThan(4);
		await page.getByRole('button', { name: 'Words' }).click();
		await page.locator('th[aria-sort="ascending"][data-key="words"]').waitFor();
	});
});

function collectionOf(address: string): string {
	return address.split('/')[2] ?? '';
}

/** What the content check says of a file that stands among the others. */
function problemsWith(file: string, text: string) {
	const folder = mkdtempSync(join(tmpdir(), 'admin-content-'));
	for (const [path, other] of files) put(join(folder, path.slice('content/'.length)), other);
	put(join(folder, file), text);
	return checkContent(folder).problems.filter((problem) => problem.file === file);
}

function put(path: string, text: string): void {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text);
}
