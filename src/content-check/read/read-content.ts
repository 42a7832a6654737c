import { type TextBlock, textBlocks } from '#src/lib/text-blocks.ts';
import type { CollectionName } from '#src/schemas/collections.ts';
import { type Content, type Entry, valueAt } from '#src/content-check/content.ts';
import { factRenderer } from '#src/content-check/render-facts.ts';
import type { FoundFile } from './found-file.ts';
import { FILES, placeOf } from '#src/content-check/collection-paths.ts';
import type { Problem } from '#src/content-check/problem.ts';
import type { MarkdownParser } from './markdown-parser.ts';
import { readBody } from './read-body.ts';
import { readText } from './read-text.ts';
import { readYaml } from './read-yaml.ts';
import { fieldsIn, shapeOf } from '#src/content-check/json-schemas.ts';
import { splitFields, type SplitFile } from './split-fields.ts';

/** Reads every file once. What cannot be read is a problem; the rest is still there for the rules. */
export function readContent(files: readonly FoundFile[], today: string, parser: MarkdownParser): Content {
	const entries: Entry[] = [];
	const problems: Problem[] = [];
	const present = new Set(files.map(({ path }) => path));
	// A missing file is reported once, and not for each entry that names something in it.
	const unread = new Set<CollectionName>(FILES.filter(({ file }) => !present.has(file)).map(({ name }) => name));
	for (const file of files) {
		const place = placeOf(file.path);
		if (place === undefined) continue;
		const read = file.state === 'text' ? readText(file.path, file.bytes) : { text: undefined, problems: [] };
		problems.push(...read.problems);
		if (read.text === undefined) {
			// That it cannot be opened is reported elsewhere; naming it is no mistake.
			if ('list' in place) unread.add(place.list.name);
			else entries.push(unopened(file.path, place.entry.name, place.id));
		} else if ('list' in place) {
			const list = readList(file.path, read.text, place.list);
			entries.push(...list.entries);
			problems.push(...list.problems);
			if (!list.whole) unread.add(place.list.name);
		} else {
			const entry = readEntry(file.path, read.text, place.entry.name, place.id, parser);
			entries.push(entry.entry);
			problems.push(...entry.problems);
		}
	}
	const byCollection = Map.groupBy(entries, ({ collection }) => collection);
	const byId = new Map(entries.map((entry) => [`${entry.collection} ${entry.id}`, entry]));
	const of = (collection: CollectionName) => byCollection.get(collection) ?? [];
	const renderFact = factRenderer({ of });
	const blocks = new Map<Entry, readonly TextBlock[]>();
	return {
		files,
		today,
		entries,
		of,
		blocksOf: (entry) => {
			const known = blocks.get(entry) ?? (entry.body === undefined ? [] : textBlocks(entry.body.tree, renderFact));
			blocks.set(entry, known);
			return known;
		},
		find: (collection, id) => byId.get(`${collection} ${id}`),
		unread,
		problems,
	};
}

function readEntry(file: string, text: string, collection: CollectionName, id: string, parser: MarkdownParser): { entry: Entry; problems: Problem[] } {
	const shape = shapeOf(collection);
	const { fields, rest, problems } = file.endsWith('.yaml') ? wholeFile(file, text) : splitFields(file, text, Object.keys(shape.properties ?? {}));
	const yaml = fields === undefined ? undefined : readYaml(file, fields, fieldsIn(shape));
	const read = rest === undefined ? undefined : readBody(file, rest, parser);
	const value = yaml?.value;
	const entry: Entry = {
		collection,
		id,
		file,
		// Nothing at all: the one problem already reported would be followed by one for each missing field.
		value: value ?? (problems.length > 0 || (yaml?.problems.length ?? 0) > 0 ? undefined : null),
		unread: yaml?.unread ?? new Set(),
		lineOf: (path) => (path.length === 0 ? 1 : (yaml?.lineOf(path) ?? 1)),
		sourceOf: (path) => yaml?.sourceOf(path),
		isPlain: (path) => yaml?.isPlain(path) ?? false,
		body: read?.body,
		draft: valueAt(value, ['draft']) === true,
	};
	return { entry, problems: [...problems, ...(yaml?.problems ?? []), ...(read?.problems ?? [])] };
}

/** A file that is all fields. */
function wholeFile(file: string, text: string): SplitFile {
	if (text.trim() !== '') return { fields: text, rest: undefined, problems: [] };
	return {
		fields: undefined,
		rest: undefined,
		problems: [
			{ rule: 'frontmatter', file, line: 1, sentence: 'The file is empty', hint: 'Write its fields as the other files in the folder have them, or delete it' },
		],
	};
}

function readList(
	file: string,
	text: string,
	{ name, holds }: { name: CollectionName; holds: 'list' | 'one' },
): { entries: Entry[]; problems: Problem[]; whole: boolean } {
	const broken = (problems: Problem[]) => ({ entries: [], problems, whole: false });
	const shape = (sentence: string, hint: string) => broken([{ rule: 'shape', file, line: 1, sentence, hint }]);
	const notAList = () => shape('This file must be a list', `Start each entry with \`- ${keyOf(name)}: \`, and put two spaces before its other fields`);
	// A file whose first character starts no list is reported as that, and not by what YAML then stumbles over.
	if (holds === 'list' && !/^(?:\s|#.*|---)*(?:[-[]|$)/.test(text)) return notAList();
	const started = withoutEmptyMark(file, text);
	const { value, lineOf, sourceOf, isPlain, unread, problems: found } = readYaml(file, started.text, fieldsIn(shapeOf(name)));
	const problems = [...started.problems, ...found];
	if (holds === 'one') {
		if (Array.isArray(value) || (typeof value === 'string' && value !== ''))
			return shape('This file must contain fields, not a list or plain text', 'Write `name: value` on each line, without `- ` before it');
		return {
			entries: [{ collection: name, id: name, file, value: value ?? {}, unread, lineOf, sourceOf, isPlain, body: undefined, draft: false }],
			problems,
			whole: true,
		};
	}
	if (!Array.isArray(value)) {
		if (problems.length > 0) return broken(problems);
		// Notes alone: a list whose first entry is still to be written.
		if ((value === null || value === undefined) && text.trim() !== '') return { entries: [], problems, whole: true };
		return value === null || value === undefined ? shape('The file is empty', 'Write `[]` for an empty list') : notAList();
	}
	const entries = value.map((item: unknown, index): Entry => {
		const own = valueAt(item, [keyOf(name)]);
		return {
			collection: name,
			id: typeof own === 'string' ? own : '',
			file,
			value: item,
			unread: under(unread, index),
			lineOf: (path) => lineOf([index, ...path]),
			sourceOf: (path) => sourceOf([index, ...path]),
			isPlain: (path) => isPlain([index, ...path]),
			body: undefined,
			draft: valueAt(item, ['draft']) === true,
		};
	});
	return { entries, problems, whole: problems.length === 0 };
}

/** `{}` or `[]` says that the file is empty: with entries under it, it is in their way. It is reported, and the entries are read. */
function withoutEmptyMark(file: string, text: string): { text: string; problems: Problem[] } {
	const [, above, mark, below] = /^((?:[ \t]*(?:#.*)?\n)*)[ \t]*(\{\}|\[\])[ \t]*\n([^]*)$/.exec(text) ?? [];
	if (above === undefined || mark === undefined || below === undefined || below.replaceAll(/#.*/g, '').trim() === '') return { text, problems: [] };
	const sentence = `\`${mark}\` says that the file is empty, but there is text under it`;
	return {
		text: `${above}\n${below}`,
		problems: [{ rule: 'shape', file, line: above.split('\n').length, sentence, hint: `Delete \`${mark}\`` }],
	};
}

/** What was left out in one entry of a list. */
function under(unread: ReadonlySet<string>, index: number): Set<string> {
	const start = `${index}.`;
	return new Set([...unread].flatMap((path) => (path.startsWith(start) ? [path.slice(start.length)] : [])));
}

function unopened(file: string, collection: CollectionName, id: string): Entry {
	return {
		collection,
		id,
		file,
		value: undefined,
		unread: new Set(),
		lineOf: () => 1,
		sourceOf: () => undefined,
		isPlain: () => false,
		body: undefined,
		draft: false,
	};
}

/** The field that an entry of a list is known by. */
function keyOf(collection: CollectionName): 'id' | 'from' {
	return collection === 'redirects' ? 'from' : 'id';
}
