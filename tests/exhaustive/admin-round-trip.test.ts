import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { editsOf } from '../support/admin-edit.ts';
import { builtForm, contentFiles, type LocalForm, openForm } from '../support/admin-form.ts';

const files = contentFiles();
const edits = editsOf(files);
const built = builtForm();
let form: LocalForm;

beforeAll(async () => {
	form = await openForm(built, files);
});
afterAll(async () => {
	await form.close();
	rmSync(built, { recursive: true, force: true });
});

test('every file of the content is tried', () => {
	expect(new Set(edits.map(({ file }) => file))).toEqual(new Set(files.keys()));
});

test.each(edits)('saving a changed word in $file changes nothing else', async ({ file, address, make, expected }) => {
	await form.go(address);
	await make(form);
	expect(await form.save(file)).toBe(expected);
});
