import CMS from '@sveltia/cms';
import { readEntryText, writeEntryText } from './entry-text.ts';
import type { Form } from './form-config.ts';
import { refuseOverwriting } from './refuse-overwriting.ts';

const { config, formats } = JSON.parse(document.querySelector('#form')?.textContent ?? '') as Form;

// The code host compares for itself; files on this machine are compared here.
if ('FileSystemFileHandle' in window) refuseOverwriting(FileSystemFileHandle.prototype, (sentence) => window.alert(sentence));

for (const { name, ending, kind, schema } of formats) {
	CMS.registerCustomFormat(name, ending, {
		fromFile: (text) => readEntryText(text, kind),
		toFile: (value) => writeEntryText(value, kind, schema),
	});
}

await CMS.init({ config });
