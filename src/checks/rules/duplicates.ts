import { createHash } from 'node:crypto';
import { type Content, type Entry, type Rule, textAt } from '../content.ts';
import { nounOf } from '../nouns.ts';
import { FILES } from '../places.ts';
import type { Problem } from '../problem.ts';

/** What must be said once in the whole guide: of two pages with one name, readers and search find the wrong one. */
const ONCE = [
	['articles', 'title'],
	['articles', 'shortTitle'],
	['articles', 'description'],
	['questions', 'question'],
	['glossary', 'term'],
	['pages', 'title'],
] as const;

/** Nothing stands twice: no id in a list, no title, no file. */
export const duplicates: Rule = (content) => [
	...sameFile(content),
	...ids(content),
	...ONCE.flatMap(([collection, field]) => sameText(content.of(collection), field)),
];

/** Astro passes over a file whose bytes are those of another, without a word. */
function sameFile({ files }: Content): Problem[] {
	const first = new Map<string, string>();
	return files.flatMap((file) => {
		if (file.state !== 'text' || file.bytes.length === 0 || !file.path.includes('/')) return [];
		const hash = createHash('sha256').update(file.bytes).digest('base64');
		const other = first.get(hash);
		if (other === undefined) {
			first.set(hash, file.path);
			return [];
		}
		return [
			{
				rule: 'duplicates',
				file: file.path,
				line: 1,
				sentence: `The file is the same as ${other}, letter by letter`,
				hint: 'Take one of them away, or write its own text',
			},
		];
	});
}

function ids({ of }: Content): Problem[] {
	return FILES.filter(({ name, holds }) => holds === 'list' && name !== 'redirects').flatMap(({ name }) => {
		const first = new Map<string, number>();
		return of(name).flatMap((entry) => {
			const line = entry.lineOf(['id']);
			const other = first.get(entry.id);
			if (entry.id === '') return [];
			if (other === undefined) {
				first.set(entry.id, line);
				return [];
			}
			return [
				{
					rule: 'duplicates',
					file: entry.file,
					line,
					sentence: `The id \`${entry.id}\` stands here a second time; the first is on line ${other}`,
					hint: 'Give each entry its own id',
				},
			];
		});
	});
}

function sameText(entries: readonly Entry[], field: string): Problem[] {
	const first = new Map<string, Entry>();
	return entries.flatMap((entry) => {
		const text = textAt(entry, field)?.toLowerCase().replaceAll(/\s+/g, ' ');
		if (text === undefined) return [];
		const other = first.get(text);
		if (other === undefined) {
			first.set(text, entry);
			return [];
		}
		return [
			{
				rule: 'duplicates',
				file: entry.file,
				line: entry.lineOf([field]),
				sentence: `The ${nounOf(entry.collection)} in ${other.file} has the same \`${field}\``,
				hint: 'Put the two into one, or say how they differ',
			},
		];
	});
}
