import { type TextBlock, textBlocks } from '#src/lib/running-text.ts';
import type { CollectionName } from '#src/schemas/collections.ts';
import { type Content, type Entry, valueAt } from './content.ts';
import { sayFactsOf } from './facts-of.ts';
import { decode } from './decode.ts';
import type { FoundFile } from './found-file.ts';
import { placeOf } from './places.ts';
import type { Problem } from './problem.ts';
import { readBody } from './read-body.ts';
import { readYaml } from './read-yaml.ts';

/** Reads every file once. What cannot be read is a problem; the rest is still there for the rules. */
export function readContent(files: readonly FoundFile[]): Content {
	const entries: Entry[] = [];
	const problems: Problem[] = [];
	const unread = new Set<CollectionName>();
	for (const file of files) {
		const place = placeOf(file.path);
		if (place === undefined) continue;
		if (file.state !== 'text') {
			// That it cannot be opened is told elsewhere; whoever names it makes no mistake.
			if ('list' in place) unread.add(place.list.name);
			else entries.push(unopened(file.path, place.entry.name, place.id));
			continue;
		}
		const { text, problems: damaged } = decode(file.path, file.bytes);
		problems.push(...damaged);
		if ('list' in place) {
			const read = readList(file.path, text, place.list);
			entries.push(...read.entries);
			problems.push(...read.problems);
			if (!read.whole) unread.add(place.list.name);
		} else {
			const read = readEntry(file.path, text, place.entry.name, place.id);
			entries.push(read.entry);
			problems.push(...read.problems);
		}
	}
	const byCollection = Map.groupBy(entries, ({ collection }) => collection);
	const byId = new Map(entries.map((entry) => [`${entry.collection} ${entry.id}`, entry]));
	const of = (collection: CollectionName) => byCollection.get(collection) ?? [];
	const sayFact = sayFactsOf({ of });
	const blocks = new Map<Entry, readonly TextBlock[]>();
	return {
		files,
		entries,
		of,
		blocksOf: (entry) => {
			const known = blocks.get(entry) ?? (entry.body === undefined ? [] : textBlocks(entry.body.tree, sayFact));
			blocks.set(entry, known);
			return known;
		},
		find: (collection, id) => byId.get(`${collection} ${id}`),
		unread,
		problems,
	};
}

function readEntry(file: string, text: string, collection: CollectionName, id: string): { entry: Entry; problems: Problem[] } {
	const { fields, rest, problems } = file.endsWith('.yaml') ? { fields: text, rest: undefined, problems: [] } : splitFields(file, text);
	const yaml = fields === undefined ? undefined : readYaml(file, fields);
	const read = rest === undefined ? undefined : readBody(file, rest);
	const value = yaml?.value;
	const entry: Entry = {
		collection,
		id,
		file,
		// Nothing at all: the one problem already told would be followed by one for each missing field.
		value: value ?? (problems.length > 0 || (yaml?.problems.length ?? 0) > 0 ? undefined : null),
		unread: yaml?.unread ?? new Set(),
		lineOf: (path) => (path.length === 0 ? 1 : (yaml?.lineOf(path) ?? 1)),
		body: read?.body,
		draft: valueAt(value, ['draft']) === true,
	};
	return { entry, problems: [...problems, ...(yaml?.problems ?? []), ...(read?.problems ?? [])] };
}

/** Cuts a text file into its fields and the text under them; both keep their lines. */
function splitFields(file: string, text: string): { fields: string | undefined; rest: string | undefined; problems: Problem[] } {
	const problem = (line: number, sentence: string, hint: string) => ({
		fields: undefined,
		rest: undefined,
		problems: [{ rule: 'frontmatter', file, line, sentence, hint }],
	});
	if (text.trim() === '') return problem(1, 'The file is empty', 'The first line must be `---`, then the fields, then a second `---`, then the text');
	const lines = text.split('\n');
	const fence = /^---\s*$/;
	if (!fence.test(lines[0] ?? ''))
		return problem(1, 'The first line is not `---`', 'Put `---` on the first line, and a second `---` between the fields and the text');
	const close = lines.findIndex((line, index) => index > 0 && fence.test(line));
	if (close === -1) return problem(1, 'The fields are not closed', 'A second line `---` must stand between the fields and the text');
	// Empty lines stand for what was cut off above, so that every line keeps its number.
	const from = (start: number, end?: number) => `${'\n'.repeat(start)}${lines.slice(start, end).join('\n')}`;
	return { fields: `${from(1, close)}\n`, rest: from(close + 1), problems: [] };
}

function readList(
	file: string,
	text: string,
	{ name, holds }: { name: CollectionName; holds: 'list' | 'one' },
): { entries: Entry[]; problems: Problem[]; whole: boolean } {
	const broken = (problems: Problem[]) => ({ entries: [], problems, whole: false });
	const shape = (sentence: string, hint: string) => broken([{ rule: 'shape', file, line: 1, sentence, hint }]);
	const notAList = () => shape('The file must hold a list', `Start each entry with \`- ${keyOf(name)}: \` and set its other fields two spaces in`);
	// What is no list from its first sign on is told as that, and not by what YAML then stumbles over.
	if (holds === 'list' && !/^(?:\s|#.*|---)*(?:[-[]|$)/.test(text)) return notAList();
	const { value, lineOf, unread, problems } = readYaml(file, text);
	if (holds === 'one') {
		if (Array.isArray(value) || (typeof value === 'string' && value !== ''))
			return shape('The file must hold fields', 'Write `name: value` on each line, without `- ` before it');
		return { entries: [{ collection: name, id: name, file, value: value ?? {}, unread, lineOf, body: undefined, draft: false }], problems, whole: true };
	}
	if (!Array.isArray(value)) {
		if (problems.length > 0) return broken(problems);
		return value === null || value === undefined ? shape('The file is empty', 'Write `[]` for an empty list') : notAList();
	}
	const entries = value.map((item: unknown, index): Entry => {
		const own = valueAt(item, [keyOf(name)]);
		return {
			collection: name,
			id: typeof own === 'string' ? own : '',
			file,
			value: item,
			unread: new Set(),
			lineOf: (path) => lineOf([index, ...path]),
			body: undefined,
			draft: false,
		};
	});
	return { entries, problems, whole: problems.length === 0 };
}

function unopened(file: string, collection: CollectionName, id: string): Entry {
	return { collection, id, file, value: undefined, unread: new Set(), lineOf: () => 1, body: undefined, draft: false };
}

/** The field that an entry of a list is known by. */
function keyOf(collection: CollectionName): 'id' | 'from' {
	return collection === 'redirects' ? 'from' : 'id';
}
