import { COLLECTIONS } from '#src/schemas/collections.ts';
import { anyOf } from '#src/lib/any-of.ts';
import { dayInWords, dayMeant, isDay } from '#src/lib/days.ts';
import { nearest } from '#src/lib/edit-distance.ts';
import { type Entry, type FieldPath, isUnread, type Rule, valueAt } from '#src/content-check/content.ts';
import { FILES } from '#src/content-check/collection-paths.ts';
import { didYouMean, type Problem } from '#src/content-check/problem.ts';
import { type Shape, shapeAt, shapeOf } from '#src/content-check/json-schemas.ts';
import { inQuotes } from '#src/content-check/read/yaml-errors.ts';

/** Every field is there, known, and of the form that the pages rely on. */
export const schema: Rule = ({ entries }) => entries.flatMap(problemsOf);

function problemsOf(entry: Entry): Problem[] {
	// Nothing could be read: that is reported already.
	if (entry.value === undefined) return [];
	const shape = shapeOf(entry.collection);
	const value = entry.value ?? {};
	const problem = (line: number, sentence: string, hint: string) => ({ rule: 'schema', file: entry.file, line, sentence, hint });
	if (typeof value !== 'object' || Array.isArray(value)) {
		return [problem(entry.lineOf([]), Array.isArray(value) ? 'The fields must not be a list' : 'There are no fields here', howToStart(entry, shape))];
	}
	const issues = COLLECTIONS[entry.collection].schema.safeParse(value).error?.issues ?? [];
	const misspelt = new Set<string>();
	const problems: Problem[] = [];
	for (const issue of issues) {
		if (issue.code !== 'unrecognized_keys') continue;
		const here = shapeAt(shape, issue.path);
		const options = Object.keys(here?.properties ?? {});
		for (const key of issue.keys) {
			const path = [...issue.path, key];
			const owner = options.find((name) => valueAt(value, [...issue.path, name]) === null && here?.properties?.[name]?.properties?.[key] !== undefined);
			if (owner !== undefined) {
				misspelt.add([...issue.path, owner].join('.'));
				problems.push(problem(entry.lineOf(path), `\`${key}\` belongs to \`${owner}\` above it`, 'Put two spaces before it'));
				continue;
			}
			const otherUnit = inOtherUnit(key, options);
			if (otherUnit !== undefined) {
				misspelt.add([...issue.path, otherUnit].join('.'));
				problems.push(
					problem(
						entry.lineOf(path),
						`\`${key}\` is not a field: this is counted in ${unitOf(otherUnit)?.toLowerCase()}`,
						`Write \`${otherUnit}:\` with the numbers in ${unitOf(otherUnit)?.toLowerCase()}`,
					),
				);
				continue;
			}
			const meant = nearest(key, options) ?? labelled(key, here) ?? onlyMissing(issue, issues);
			if (meant !== undefined) misspelt.add([...issue.path, meant].join('.'));
			problems.push(problem(entry.lineOf(path), `\`${key}\` is not a field`, didYouMean(meant, `The fields are: ${options.join(', ')}`)));
		}
	}
	for (const issue of issues) {
		if (issue.code === 'unrecognized_keys' || isUnread(entry, issue.path) || misspelt.has(issue.path.join('.'))) continue;
		// A list that is too short only because one of its lines was left out.
		if (issue.code === 'too_small' && [...entry.unread].some((path) => path.startsWith(`${issue.path.join('.')}.`))) continue;
		const name = fieldName(issue.path);
		const field = shapeAt(shape, issue.path) ?? {};
		const found = valueAt(value, issue.path);
		// An id of the wrong form also names nothing, and is reported with the id that was meant.
		if (field.refersTo !== undefined && typeof found === 'string' && found !== '' && issue.code !== 'custom') continue;
		if (found === undefined) {
			const said: SentenceAndHint = issue.message.startsWith('is missing, ')
				? split(name, issue.message)
				: [`The field \`${name}\` is missing`, `Add ${exampleOf(name, field)}`];
			problems.push(problem(entry.lineOf(issue.path.slice(0, -1)), ...said));
		} else {
			problems.push(
				problem(
					entry.lineOf(issue.path),
					...explain({
						name,
						field,
						found,
						typed: entry.sourceOf(issue.path),
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

/** `Weeks` of `gapWeeks`. */
function unitOf(name: string): string | undefined {
	return /(?:Hours|Days|Weeks|Months|Years)$/.exec(name)?.[0];
}

/** The field of the same name in another unit: with only its name mended, `gapDays: 28` would become 28 weeks. */
function inOtherUnit(key: string, options: readonly string[]): string | undefined {
	const unit = unitOf(key);
	return unit === undefined
		? undefined
		: options.find((name) => name !== key && unitOf(name) !== undefined && name.slice(0, -(unitOf(name)?.length ?? 0)) === key.slice(0, -unit.length));
}

/** The first line of an entry, or how fields are written. */
function howToStart({ collection }: Entry, { properties = {} }: Shape): string {
	const [first = 'id', second = ''] = Object.keys(properties);
	const isList = FILES.some(({ name, holds }) => name === collection && holds === 'list');
	return isList ? `Write \`- ${first}: …\`, and under it \`  ${second}: …\`` : 'Write `name: value` on each line, without `- ` before it';
}

/** The field whose label in the editing form was written instead of its name. */
function labelled(key: string, shape: Shape | undefined): string | undefined {
	const names = new Map(Object.entries(shape?.properties ?? {}).map(([name, { title = name }]) => [title, name]));
	const label = nearest(key, names.keys());
	return label === undefined ? undefined : names.get(label);
}

type Issue = NonNullable<ReturnType<(typeof COLLECTIONS)[keyof typeof COLLECTIONS]['schema']['safeParse']>['error']>['issues'][number];

/** Inside a field: where one name is unknown and one is missing, the one was meant for the other. */
function onlyMissing({ path, ...unknown }: Issue, issues: readonly Issue[]): string | undefined {
	if (path.length === 0 || unknown.code !== 'unrecognized_keys' || unknown.keys.length > 1) return undefined;
	const around = path.join('.');
	const missing = issues.filter((issue) => issue.code !== 'unrecognized_keys' && issue.input === undefined && issue.path.slice(0, -1).join('.') === around);
	return missing.length === 1 ? String(missing[0]?.path.at(-1)) : undefined;
}

interface Wrong {
	name: string;
	field: Shape;
	found: unknown;
	/** As it was typed, without its quotes: YAML makes a number of `+44`. */
	typed: string | undefined;
	message: string;
	required: boolean;
	/** Whether it is a line of a list rather than a field. */
	inList: boolean;
}

type SentenceAndHint = [sentence: string, hint: string];

/** What is wrong with a value that is there. */
function explain({ name, field, found, typed, message, required, inList }: Wrong): SentenceAndHint {
	const shown = String(found);
	if (found === null || found === '') {
		if (inList) return [`A line of \`${name}\` is empty`, 'Write its text after `- `, or delete the line'];
		return [`\`${name}\` is empty`, `${required ? 'Write' : 'Delete the line, or write'} ${valueOf(name, field)}`];
	}
	if (field.format === 'date')
		return typeof found === 'string' || typeof found === 'number'
			? explainDay(name, typed ?? shown)
			: [`\`${name}\` must be one day`, `Write ${valueOf(name, field)}`];
	const quoted =
		typeof found === 'string' && (field.type === 'boolean' ? /^(?:true|false)$/ : field.type === 'string' ? /(?!)/ : /^\d+(?:\.\d+)?$/).test(found);
	if (quoted) return [`\`${name}\` must not be in quotes`, `Write \`${name}: ${shown}\``];
	if (field.type === 'boolean' && typeof found !== 'boolean')
		return [`\`${name}\` must be true or false (found: ${shown})`, `Write \`${name}: ${/^(?:no|off|false|n|0)$/i.test(shown) ? 'false' : 'true'}\``];
	const options = field.enum?.map(String);
	if (options !== undefined && !options.includes(shown)) {
		if (typeof found === 'object') return [`\`${name}\` takes one word`, `Choose ${anyOf(options)}`];
		return [`\`${shown}\` is not a choice for \`${name}\``, didYouMean(nearest(shown, options), `Choose ${anyOf(options)}`)];
	}
	if (field.type === 'array' && !Array.isArray(found)) {
		const words = typeof found === 'string' ? (choicesIn(found, field.items?.enum?.map(String) ?? []) ?? found.split(',')) : [];
		const lines = words.map((line) => `\`- ${line.trim()}\``);
		return [
			`\`${name}\` must be a list`,
			lines.length === 0
				? 'Write each item on a line of its own, starting with `- `'
				: `Under \`${name}:\` write on ${lines.length === 1 ? 'a line of its own' : 'lines of their own'}: ${lines.join(', ')}`,
		];
	}
	if (field.type === 'object' && (typeof found !== 'object' || Array.isArray(found))) {
		const [first = '', ...others] = Object.keys(field.properties ?? {});
		if (inList)
			return [
				`A line of \`${name}\` must have fields of its own`,
				`Write \`- ${first}: …\`, and under it ${others.map((other) => `\`${other}: …\``).join(', ')}`,
			];
		const span = typeof found === 'string' ? spanIn(found, field) : undefined;
		if (span !== undefined)
			return [`\`${name}\` must have fields of its own`, `Under \`${name}:\` write on lines of their own, each with two spaces before it: ${span}`];
		return [
			`\`${name}\` must have fields of its own`,
			`Write ${[first, ...others].map((one) => `\`${one}: …\``).join(', ')} on lines of their own under it, each with two spaces before it`,
		];
	}
	if (field.type === 'string' && typeof found === 'object') {
		const [[key, rest] = []] = Array.isArray(found) ? [] : Object.entries(found);
		if (inList && typeof rest === 'string') return ['Text with a colon in it needs quotes', `Write \`- ${inQuotes(`${key}: ${rest}`)}\``];
		return [`\`${name}\` must be text`, 'Write it on one line, in quotes if it has a colon in it or starts with a bracket'];
	}
	if (field.type === 'string' && typeof found !== 'string')
		return [`\`${name}\` must be text`, `Put it in quotes: \`${inList ? '-' : `${name}:`} "${typed ?? shown}"\``];
	const figure = /^\d+(?=\s*[a-z])/i.exec(shown)?.[0];
	if (field.type === 'integer' && figure !== undefined) return [`\`${name}\` must be a whole number (found: ${shown})`, `Write \`${name}: ${figure}\``];
	const meant = meantBy(shown, field);
	if (meant !== undefined) return [split(name, message)[0], `Write \`${name}: ${meant}\``];
	return split(name, message, field.description);
}

/** What was meant by an amount with its currency, an address without its beginning, or a DOI with words before it; nothing where it cannot be known. */
function meantBy(found: string, { type, format, pattern }: Shape): string | undefined {
	if (type === 'number') {
		const [amount = '', ...others] = found.replaceAll(/(?<=\d)[,\s](?=\d{3}(?!\d))/g, '').match(/\d+(?:[.,]\d{1,2})?(?!\d)/g) ?? [];
		const number = amount.replace(',', '.');
		return others.length === 0 && Number(number) > 0 && number !== found ? number : undefined;
	}
	if (format === 'uri') {
		const address = `https://${found.replace(/^[a-z]*:?\/+/i, '')}`;
		return /^https:\/\/[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:[/?#]\S*)?$/i.test(address) ? address : undefined;
	}
	const part =
		pattern?.startsWith('^10') === true
			? /10\.\d{4,9}\/\S+/.exec(found)?.[0]
			: pattern?.startsWith('^\\d') === true && !/PMC/i.test(found)
				? /\d{5,}/.exec(found)?.[0]
				: undefined;
	// Figures alone would be read as a number.
	return part === undefined || part === found ? undefined : /^\d+$/.test(part) ? `"${part}"` : part;
}

/** The choices that a text names, such as `Mon, Wed` or `Monday to Friday`: in their order, and all between two. */
function choicesIn(text: string, options: readonly string[]): string[] | undefined {
	const words = text.toLowerCase().match(/[a-z-]{3,}/g) ?? [];
	const named = words.flatMap((word) => options.flatMap((option, index) => (option.startsWith(word.replace(/s$/, '')) ? [index] : [])));
	const [from, to] = named;
	if (from === undefined || to === undefined) return from === undefined ? undefined : [options[from] ?? ''];
	const isSpan = named.length === 2 && from < to && /\bto\b|[-–]|\btill?\b|\buntil\b/.test(text.toLowerCase());
	return isSpan ? options.slice(from, to + 1) : named.map((index) => options[index] ?? '');
}

/** `4-6` or `24 hours` as the lines of a range. */
function spanIn(text: string, { properties = {} }: Shape): string | undefined {
	const [, from, to = from, unit] = /^(\d+)(?:\s*(?:-|–|to)\s*(\d+))?\s*([a-z]+)?$/i.exec(text.trim()) ?? [];
	if (from === undefined || properties['from'] === undefined || properties['to'] === undefined) return undefined;
	const units = properties['unit']?.enum?.map(String);
	const lines = [`\`from: ${from}\``, `\`to: ${to}\``];
	if (units === undefined) return lines.join(', ');
	const meant = units.find((one) => unit !== undefined && one.startsWith(unit.toLowerCase().replace(/s$/, '')));
	return [...lines, `\`unit: ${meant ?? units.join(' or ')}\``].join(', ');
}

/** The schemas' own words: a sentence that goes on from the field's name, then what to write. */
function split(name: string, message: string, note?: string): SentenceAndHint {
	const [sentence = '', ...rest] = message.split('. ');
	if (rest.length > 0) return [`\`${name}\` ${sentence}`, rest.join('. ')];
	return [
		`\`${name}\` ${sentence}`,
		note === undefined ? 'See the other files in the folder for an example' : `What belongs here: ${note.charAt(0).toLowerCase()}${note.slice(1)}`,
	];
}

function explainDay(name: string, found: string): SentenceAndHint {
	const [, year = '', month = ''] = /^(\d{4})-(\d{2})-\d{2}$/.exec(found) ?? [];
	if (isDay(found)) return [`\`${name}\` is in the year ${Number(year)}`, 'Correct the year, for example to `2026`'];
	if (month !== '' && (month === '00' || month > '12'))
		return [`There is no month ${Number(month)}`, `Write the day as year-month-day: \`${name}: 2026-03-14\``];
	if (month !== '') return [`There is no ${dayInWords(found)}`, `Write a day that exists, such as \`${name}: ${lastDayOf(found)}\``];
	const meant = dayMeant(found);
	return [
		`\`${name}\` must be written as year-month-day (found: ${found})`,
		`Write \`${name}: ${meant ?? '2026-12-31'}\`${meant === undefined ? ', with the year first' : ''}`,
	];
}

/** The last day of the month of a day that does not exist: 31 November was meant to be the 30th. */
function lastDayOf(day: string): string {
	const [year, month] = day.split('-').map(Number);
	return new Date(Date.UTC(year ?? 0, month ?? 1, 0)).toISOString().slice(0, 10);
}

/** The last named step: a line of a list goes by the name of its list. */
function fieldName(path: FieldPath): string {
	return path.findLast((step) => typeof step === 'string') ?? 'entry';
}

/** What to write after the name of an empty field. */
function valueOf(name: string, field: Shape): string {
	if (field.type === 'array') return exampleOf(name, field).replace(/^a line `[^`]*` with /, '');
	if (field.type === 'boolean') return `\`${name}: true\``;
	const line = exampleOf(name, field);
	return line.startsWith('a line that starts')
		? `its text after \`${name}: \`${field.description === undefined ? '' : `. ${field.description}`}`
		: line.replace(/^a line such as /, '');
}

/** A line to copy, from the example in the field's own note. */
function exampleOf(name: string, field: Shape): string {
	const example = /(?:e\.g\.|for example) `([^`]+)`/i.exec(field.description ?? '')?.[1];
	if (field.type === 'array')
		return `a line \`${name}:\` with each item on a line of its own under it, starting with \`- \`${field.items?.type === 'string' && (field.minItems ?? 0) === 0 ? `, or \`${name}: []\` if there are none` : ''}`;
	if (field.type === 'object')
		return `a line \`${name}:\`, and under it ${Object.keys(field.properties ?? {})
			.map((one) => `\`${one}: …\``)
			.join(', ')}, each on a line of its own with two spaces before it`;
	if (field.format === 'date') return `a line such as \`${name}: ${example ?? '2026-12-31'}\``;
	if (field.enum !== undefined) return `a line such as \`${name}: ${String(field.enum[0])}\` (the choices are ${anyOf(field.enum.map(String))})`;
	if (example !== undefined)
		return `a line such as \`${name}: ${/[:#]|^["'*&{[]|^\d+$/.test(example) && field.type === 'string' ? JSON.stringify(example) : example}\``;
	return `a line that starts with \`${name}: \`${field.description === undefined ? '' : `. ${field.description}`}`;
}
