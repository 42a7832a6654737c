import { expect, test } from 'vitest';
import { refuseOverwriting } from '#src/admin/refuse-overwriting.ts';

/** As much of a browser's file handle as saving goes through. */
function aFile() {
	class Handle {
		readonly kind = 'file';
		readonly name = 'collagen.md';
		text = 'As it was read.';
		changedAt = 1;
		async getFile() {
			return new File([this.text], this.name, { lastModified: this.changedAt });
		}
		async createWritable() {
			return { write: async (text: string) => this.change(text) } as unknown as FileSystemWritableFileStream;
		}
		async isSameEntry(other: FileSystemHandle) {
			return (other as unknown) === this;
		}
		change(text: string) {
			this.text = text;
			this.changedAt += 1;
		}
	}
	const said: string[] = [];
	const readForCheck = refuseOverwriting(Handle.prototype as unknown as FileSystemFileHandle, (sentence) => said.push(sentence));
	const file = new Handle();
	return { file, said, readForCheck: () => readForCheck(file as unknown as FileSystemFileHandle) };
}

test('saves what was read and has not changed since', async () => {
	const { file, said } = aFile();
	await file.getFile();
	await expect(file.createWritable()).resolves.toBeDefined();
	expect(said).toEqual([]);
});

test('refuses to save over what was changed since, and says so', async () => {
	const { file, said } = aFile();
	await file.getFile();
	file.change('What a colleague wrote.');
	await expect(file.createWritable()).rejects.toThrow('changed outside this form');
	expect(said.join()).toContain('collagen.md was not saved');
});

test('refuses it also where the check before the save has read the colleague’s text', async () => {
	const { file, readForCheck } = aFile();
	await file.getFile();
	file.change('What a colleague wrote.');
	const read = await readForCheck();
	expect(await read.text()).toBe('What a colleague wrote.');
	await expect(file.createWritable()).rejects.toThrow('changed outside this form');
});

test('saves again over its own save, which the form reads back', async () => {
	const { file } = aFile();
	await file.getFile();
	await (await file.createWritable()).write('Mine.');
	await file.getFile();
	await expect(file.createWritable()).resolves.toBeDefined();
});
