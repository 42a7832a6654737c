import { init, registerCustomFormat } from '@sveltia/cms';
import { readEntryText, writeEntryText } from './entry-text.ts';
import type { Form } from './form-config.ts';
import { refuseOverwriting } from './refuse-overwriting.ts';

const { config, formats } = JSON.parse(document.querySelector('#form')?.textContent ?? '') as Form;

// The code host compares for itself; files on this machine are compared here.
if ('FileSystemFileHandle' in window) refuseOverwriting(FileSystemFileHandle.prototype, (sentence) => window.alert(sentence));

for (const { name, ending, kind, schema, alone } of formats) {
	// Sveltia hands over values without saying of which file: only where there is one file is it known how it was written.
	let before: string | undefined;
	registerCustomFormat(name, ending, {
		fromFile: (text) => {
			if (alone) before = text;
			return readEntryText(text, kind, schema);
		},
		toFile: (value) => {
			const text = writeEntryText(value, kind, schema, before);
			if (alone) before = text;
			return text;
		},
	});
}

await init({ config });
