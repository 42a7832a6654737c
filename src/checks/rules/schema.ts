import { COLLECTIONS } from '#src/schemas/collections.ts';
import { dayInWords, dayMeant } from '#src/lib/days.ts';
import { nearest } from '#src/lib/edit-distance.ts';
import { type Entry, type FieldPath, type Rule, valueAt } from '../content.ts';
import { didYouMean, type Problem } from '../problem.ts';
import { type Shape, shapeAt, shapeOf } from '../shapes.ts';

/** Every field is there, known, and of the form that the pages rely on. */
export const schema: Rule = ({ entries }) => entries.flatMap(problemsOf);

function problemsOf(entry: Entry): Problem[] {
	// Nothing could be read: that has been told.
	if (entry.value === undefined) return [];
	const shape = shapeOf(entry.collection);
	const value = entry.value ?? {};
	const told = (line: number, sentence: string, hint: string) => ({ rule: 'schema', file: entry.file, line, sentence, hint });
	if (typeof value !== 'object' || Array.isArray(value)) {
		return [
			told(
				entry.lineOf([]),
				Array.isArray(value) ? 'The fields must not be a list' : 'There are no fields here',
				'Write `name: value` on each line, without `- ` before it',
			),
		];
	}
	const issues = COLLECTIONS[entry.collection].schema.safeParse(value).error?.issues ?? [];
	const misspelt = new Set<string>();
	const problems: Problem[] = [];
	for (const issue of issues) {
		if (issue.code !== 'unrecognized_keys') continue;
		for (const key of issue.keys) {
			const path = [...issue.path, key];
			const options = Object.keys(shapeAt(shape, issue.path)?.properties ?? {});
			const meant = nearest(key, options);
			if (meant !== undefined) misspelt.add([...issue.path, meant].join('.'));
			problems.push(told(entry.lineOf(path), `\`${key}\` is not a field`, didYouMean(meant, `The fields are: ${options.join(', ')}.`)));
		}
	}
	for (const issue of issues) {
		if (issue.code === 'unrecognized_keys' || entry.unread.has(String(issue.path[0]))) continue;
		const name = fieldName(issue.path);
		const field = shapeAt(shape, issue.path) ?? {};
		const found = valueAt(value, issue.path);
		// An id of the wrong form is also an id of nobody, which is told with the one that was meant.
		if (field.refersTo !== undefined && typeof found === 'string' && found !== '') continue;
		if (found === undefined && issue.message.startsWith('is missing, ')) {
			problems.push(told(entry.lineOf([]), ...split(name, issue.message)));
		} else if (found === undefined) {
			if (misspelt.has(issue.path.join('.'))) continue;
			const parent = issue.path.slice(0, -1);
			problems.push(told(entry.lineOf(parent), `The field \`${name}\` is missing`, `Add ${exampleOf(name, field)}`));
		} else {
			problems.push(
				told(
					entry.lineOf(issue.path),
					...explain({
						name,
						field,
						found,
						message: issue.message,
						required: shapeAt(shape, issue.path.slice(0, -1))?.required?.includes(name) ?? false,
						inList: typeof issue.path.at(-1) === 'number',
					}),
				),
			);
		}
	}
	return problems;
}

interface Wrong {
	name: string;
	field: Shape;
	found: unknown;
	message: string;
	required: boolean;
	/** Whether it is a line of a list rather than a field. */
	inList: boolean;
}

type Said = [sentence: string, hint: string];

/** What is wrong with a value that is there. */
function explain({ name, field, found, message, required, inList }: Wrong): Said {
	const shown = String(found);
	if (found === null || found === '') {
		if (inList) return [`A line of \`${name}\` is empty`, 'Write its text after `- `, or take the line away'];
		return [
			`\`${name}\` is empty`,
			`${required ? 'Write' : 'Take the line away, or write'} ${exampleOf(name, field).replace(/^a line (?:such as|that starts with) /, '')}`,
		];
	}
	if (field.format === 'date') return explainDay(name, shown);
	if (field.type === 'boolean')
		return [`\`${name}\` must be true or false (found: ${shown})`, `Write \`${name}: ${/^(?:no|off|false|n|0)$/i.test(shown) ? 'false' : 'true'}\``];
	const options = field.enum?.map(String);
	if (options !== undefined && typeof found !== 'object' && !options.includes(shown)) {
		return [`\`${shown}\` is not a choice of \`${name}\``, didYouMean(nearest(shown, options), `Choose ${options.join(', ')}`)];
	}
	if (field.type === 'array' && !Array.isArray(found)) return [`\`${name}\` must be a list`, 'Write one line each, starting with `- `'];
	if (field.type === 'object' && (typeof found !== 'object' || Array.isArray(found))) {
		return [`\`${name}\` must hold fields of its own`, `Write ${Object.keys(field.properties ?? {}).join(', ')} on lines of their own, two spaces in`];
	}
	if (field.type === 'string' && typeof found === 'object') return [`\`${name}\` must be text`, 'Write it on one line, in quotes where it holds a colon'];
	return split(name, message, field.description);
}

/** The schemas' own words: a sentence that goes on from the field's name, then what to write. */
function split(name: string, message: string, note = 'See the other files of the folder for an example'): Said {
	const [sentence = '', ...rest] = message.split('. ');
	return [`\`${name}\` ${sentence}`, rest.length > 0 ? rest.join('. ') : note];
}

function explainDay(name: string, found: string): Said {
	if (/^\d{4}-\d{2}-\d{2}$/.test(found)) return [`There is no ${dayInWords(found)}`, `Write a day that exists: \`${name}: 2026-03-14\``];
	const meant = dayMeant(found);
	return [
		`\`${name}\` must be written as year-month-day (found: ${found})`,
		`Write \`${name}: ${meant ?? '2026-12-31'}\`${meant === undefined ? ', with the year first' : ''}`,
	];
}

/** The last named step: a line of a list is told by the name of its list. */
function fieldName(path: FieldPath): string {
	return path.findLast((step) => typeof step === 'string') ?? 'entry';
}

/** A line to copy, from the example in the field's own note. */
function exampleOf(name: string, field: Shape): string {
	const example = /(?:e\.g\.|for example) `([^`]+)`/i.exec(field.description ?? '')?.[1];
	if (field.type === 'array')
		return `a line \`${name}:\` with one line each under it, starting with \`- \`${field.items?.type === 'string' && (field.minItems ?? 0) === 0 ? `, or \`${name}: []\` for none` : ''}`;
	if (field.type === 'object') return `\`${name}:\` with ${Object.keys(field.properties ?? {}).join(', ')} under it, two spaces in`;
	if (field.format === 'date') return `a line such as \`${name}: ${example ?? '2026-12-31'}\``;
	if (field.enum !== undefined) return `a line such as \`${name}: ${String(field.enum[0])}\` (${field.enum.map(String).join(', ')})`;
	if (example !== undefined)
		return `a line such as \`${name}: ${/[:#]|^["'*&{[]|^\d+$/.test(example) && field.type === 'string' ? JSON.stringify(example) : example}\``;
	return `a line that starts with \`${name}: \`${field.description === undefined ? '' : `. ${field.description}`}`;
}
