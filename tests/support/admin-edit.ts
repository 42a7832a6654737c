import type { OpenForm } from './admin-form.ts';
import { COLLECTIONS, type CollectionName } from '#src/schemas/collections.ts';

/** One change of a word in one file: where it is made in the form, and the file that it must leave behind. */
export interface Edit {
	collection: CollectionName;
	file: string;
	address: string;
	/** Presses or fills what has to be, given the form at that address. */
	make: (form: OpenForm) => Promise<void>;
	expected: string;
}

const FILES: Readonly<Record<string, 'facts' | 'site' | 'search'>> = {
	clinic: 'site',
	sections: 'site',
	redirects: 'site',
	redFlags: 'search',
	crisis: 'search',
	readerWords: 'search',
	otherSubjects: 'search',
	neverCorrect: 'search',
};

const SUBJECT: Readonly<Partial<Record<CollectionName, string>>> = {
	glossary: 'meaning',
	sources: 'supports',
	people: 'role',
	questions: 'answer',
	pages: 'summary',
};

/** For each file of the content the edits that try it: a word of a field, and a word of its text. */
export function editsOf(files: ReadonlyMap<string, string>): Edit[] {
	return (Object.keys(COLLECTIONS) as CollectionName[]).flatMap((name) => {
		const collection = COLLECTIONS[name];
		if ('file' in collection) return listEdits(name, `content/${collection.file}`, files);
		return [...files].filter(([file]) => file.startsWith(`content/${collection.folder}/`)).flatMap(([file, text]) => entryEdits(name, file, text));
	});
}

function entryEdits(name: CollectionName, file: string, text: string): Edit[] {
	const id = file.replace(/^.*\/|\.\w+$/g, '');
	const address = `/collections/${name === 'articles' ? (/^kind: concern$/m.test(text) ? 'concerns' : 'practical') : name}/entries/${id}`;
	if (name === 'articles' || name === 'pages') {
		const [head = '', body = ''] = text.split(/(?<=\n---\n)/);
		const word = wordOf(body);
		return [{ collection: name, file, address, make: (form) => reword(form, 'body', word), expected: head + body.replace(word, NEW_WORD) }];
	}
	const field = SUBJECT[name] ?? '';
	const [line = ''] = new RegExp(`^${field}: .*$`, 'm').exec(text) ?? [];
	const word = wordOf(line.slice(field.length + 1));
	const reworded = text.replace(line, line.replace(word, NEW_WORD));
	const inField: Edit = { collection: name, file, address, make: (form) => reword(form, field, word), expected: reworded };
	if (name !== 'questions') return [inField];
	// The rich editor writes the whole text anew: one more word at its end shows whether all the rest comes out as it was. A tag keeps its line to itself: where one ends the text, the word opens it.
	const endsInTag = /\n<[^\n]+>$/.test(text.trimEnd());
	return [
		{
			...inField,
			make: async (form) => {
				await reword(form, field, word);
				const editor = form.page.locator('[data-key-path="body"] [contenteditable="true"]');
				await editor.click();
				await form.page.keyboard.press(endsInTag ? 'Control+Home' : 'Control+End');
				await form.page.keyboard.type(endsInTag ? `${NEW_WORD} ` : ` ${NEW_WORD}`);
			},
			expected: endsInTag ? reworded.replace(/(\n---\n\s*(?:#+ )?)/, `$1${NEW_WORD} `) : `${reworded.trimEnd()} ${NEW_WORD}\n`,
		},
	];
}

/** A field of an entry of a list that says something and is no id. */
const SUBJECT_OF_ENTRY = /^ {2}(name|title|sign|action|topic|question|why|normal|summary|safer|note|country): (.+)$/m;

/** The first text of a file that has one at a place of its own. */
const FIRST_TEXT: Readonly<Partial<Record<CollectionName, { path: string; line: RegExp }>>> = {
	costExample: { path: 'caption', line: /^caption: (.+)$/m },
	plannerWords: { path: 'afterSun', line: /^afterSun: (.+)$/m },
	selfCheckWords: { path: 'aside', line: /^aside: (.+)$/m },
	sessionRecord: { path: 'lead', line: /^lead: (.+)$/m },
	evidenceWords: { path: 'strengths.0.means', line: /^ {4}means: (.+)$/m },
};

/** The edit of a file that holds one thing or a list; none where it holds no text yet. */
function listEdits(name: CollectionName, file: string, files: ReadonlyMap<string, string>): Edit[] {
	const text = files.get(file) ?? '';
	const first = FIRST_TEXT[name];
	const [line, value] = (first?.line ?? /^.+$/m).exec(text) ?? [];
	if (first !== undefined && line !== undefined && value !== undefined) {
		const word = wordOf(value);
		const address = `/collections/${FILES[name] ?? 'facts'}/entries/${name}`;
		return [
			{
				collection: name,
				file,
				address,
				make: async (form) => {
					if (first.path.includes('.')) {
						// An entry of a list may be shut, as the form left the list before it.
						const expand = form.page.getByRole('button', { name: 'Expand', exact: true }).first();
						await expand
							.or(form.page.locator(control(first.path)).first())
							.first()
							.waitFor();
						if (await expand.isVisible()) await expand.click();
					}
					await reword(form, first.path, word);
				},
				expected: text.replace(line, line.replace(word, NEW_WORD)),
			},
		];
	}
	const isSearch = FILES[name] === 'search';
	return isSearch || SUBJECT_OF_ENTRY.test(text) || (name === 'clinic' && text === '{}\n') ? [listEdit(name, file, files)] : [];
}

function listEdit(name: CollectionName, file: string, files: ReadonlyMap<string, string>): Edit {
	const text = files.get(file) ?? '';
	const address = `/collections/${FILES[name] ?? 'facts'}/entries/${name}`;
	if (name === 'clinic' && text === '{}\n') {
		return { collection: name, file, address, make: (form) => form.page.locator(control('region')).fill('Ireland'), expected: 'region: Ireland\n' };
	}
	if (name === 'redFlags' || name === 'crisis') {
		const [line = '', title = ''] = /^ *title: (.+)$/m.exec(text) ?? [];
		const word = wordOf(title);
		const field = name === 'crisis' ? 'card.title' : 'title';
		return { collection: name, file, address, make: (form) => reword(form, field, word), expected: text.replace(line, line.replace(word, NEW_WORD)) };
	}
	if (name === 'readerWords' || name === 'otherSubjects' || name === 'neverCorrect') {
		const [, field = '', first = ''] = /^([a-z]+):\n {2}- (.+)$/m.exec(text) ?? [];
		const word = wordOf(first);
		const line = `  - ${first}\n`;
		return { collection: name, file, address, make: (form) => reword(form, field, word), expected: text.replace(line, line.replace(word, NEW_WORD)) };
	}
	if (text === '[]\n') {
		return {
			collection: name,
			file,
			address,
			make: async ({ page }) => {
				await page.getByRole('button', { name: /^Add .*Redirect/ }).click();
				await page.locator(control('entries.0.from')).fill('/guide/scars/');
				await page.locator(control('entries.0.to')).fill('/guide/acne-scars/');
			},
			expected: '- from: /guide/scars/\n  to: /guide/acne-scars/\n',
		};
	}
	// The first text of the first entry that is no id.
	const [, field = '', value = ''] = SUBJECT_OF_ENTRY.exec(text) ?? [];
	const word = wordOf(value);
	return {
		collection: name,
		file,
		address,
		make: async (form) => {
			await form.page.getByRole('button', { name: 'Expand', exact: true }).first().click();
			await reword(form, `entries.0.${field}`, word);
		},
		expected: text.replace(`${field}: ${value}`, `${field}: ${value.replace(word, NEW_WORD)}`),
	};
}

const NEW_WORD = 'Reworded';

const control = (path: string) => `[data-key-path="${path}"] :is(textarea, input)`;

/** A field is drawn a moment before its text is in it, and its text before it takes another. */
async function reword({ page }: OpenForm, path: string, word: string): Promise<void> {
	const field = page.locator(control(path)).first();
	for (let tries = 0; tries < 100 && !(await field.inputValue()).includes(NEW_WORD); tries += 1) {
		const text = await field.inputValue();
		if (text.includes(word)) await field.fill(text.replace(word, NEW_WORD));
		await page.waitForTimeout(50);
	}
}

/** The first word of a text that is long enough to be one, and no part of a longer one or of a tag. */
function wordOf(text: string): string {
	const [word] = /(?<![\w<"'/.-])[A-Za-z]{4,}(?![\w"'=/.-])/.exec(text) ?? [];
	if (word === undefined) throw new Error(`There is no word to change in: ${text.slice(0, 80)}`);
	return word;
}
