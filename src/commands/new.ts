import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { idOf, type Kind, KINDS, newCourse, newEntryFile, newEntryText } from '#src/admin/new-entry.ts';
import { CONTENT_FOLDER } from '#src/content-folder.ts';
import { checkContent, checkFiles } from '#src/content-check/check-content.ts';
import { textAt, valueAt } from '#src/content-check/content.ts';
import { inSentences, printed } from '#src/content-check/problem.ts';
import { anyOf } from '#src/lib/any-of.ts';
import { nearest } from '#src/lib/edit-distance.ts';
import { writeProblem } from './write-problem.ts';

/** npm run new [-- question "Does it itch?" --topic healing-timeline] */
const COURSES = 'facts/courses.yaml';
const { content, problems } = checkContent(CONTENT_FOLDER);
const asked = createInterface({ input: process.stdin, output: process.stderr });
const answers = asked[Symbol.asyncIterator]();
const given = options();

const kind = await kindOf(given.kind);
const title = await titleOf(kind, given.title);
const topic = await topicOf(kind, given.topic);
asked.close();

const section = kind === 'concern' ? 'concerns' : topic;
const neighbours = content.of('articles').filter((entry) => !entry.draft && textAt(entry, 'section') === section);
const order = 1 + Math.max(0, ...neighbours.map(({ value }) => Number(valueAt(value, ['order']) ?? 0)));
const related = [...neighbours, ...content.of('articles').filter((entry) => !entry.draft && !neighbours.includes(entry))].slice(0, 2).map(({ id }) => id);

const file = newEntryFile({ kind, title, topic });
if (idOf(title) === '') stop('The title needs at least one letter from a to z, or a digit.');
if (existsSync(join(CONTENT_FOLDER, file))) stop(`${CONTENT_FOLDER}/${file} already exists. Change that file, or choose another title.`);
const changes = new Map([[file, newEntryText({ kind, title, topic, today: new Date().toISOString().slice(0, 10), related, order })]]);
if (kind === 'concern' && content.find('courses', idOf(title)) === undefined) changes.set(COURSES, withCourse());

// What is written passes the check, but for the sentences that it marks. A title that is too long, or taken, is refused before anything is written.
const already = new Set(problems.map(printed));
const found = checkFiles([
	...content.files.filter(({ path }) => !changes.has(path)),
	...[...changes].map(([path, text]) => ({ path, state: 'text' as const, bytes: new TextEncoder().encode(text) })),
]);
const wrong = found.problems.filter((one) => changes.has(one.file) && !already.has(printed(one)));
if (wrong.length > 0) stop(`Nothing was written:\n${wrong.map(inSentences).join('\n')}`);

for (const [path, text] of changes) {
	try {
		writeFileSync(join(CONTENT_FOLDER, path), text);
	} catch (error) {
		stop(writeProblem(`${CONTENT_FOLDER}/${path}`, error));
	}
}
console.log(`Written: ${CONTENT_FOLDER}/${file}`);
if (changes.has(COURSES)) console.log(`Added to: ${CONTENT_FOLDER}/${COURSES}`);
console.log('\nStill to write:\n');
for (const note of found.notes.filter(({ file: noted }) => changes.has(noted))) console.log(printed(note));
console.log('\nIt is a draft and may stay unfinished: `npm run dev` shows it, the public site does not. Delete the line `draft: true` to publish it.');

function options(): { kind: string | undefined; title: string | undefined; topic: string | undefined } {
	try {
		const { values, positionals } = parseArgs({ allowPositionals: true, options: { topic: { type: 'string' } } });
		if (positionals.length > 2) stop('Put the title in quotes: npm run new -- question "Does it itch?" --topic healing-timeline');
		return { kind: positionals[0], title: positionals[1], topic: values.topic };
	} catch {
		return stop('Write `npm run new`, or `npm run new -- question "Does it itch?" --topic healing-timeline`.');
	}
}

async function kindOf(answer: string | undefined): Promise<Kind> {
	const kinds = Object.keys(KINDS) as Kind[];
	const one = (answer ?? (await ask(`What would you like to add: ${anyOf(kinds)}? `))).trim().toLowerCase();
	const known = kinds.find((name) => name === one);
	if (known !== undefined) return known;
	if (one === 'article') stop('Write `concern` for an article on a skin concern, `practical` for any other article.');
	if (one === 'section') stop('Write a section straight into content/sections.yaml, with its `id`, `title` and `summary`, like those above it.');
	const meant = nearest(one, kinds);
	return stop(`You cannot start a "${one}" here. ${meant === undefined ? `Write ${anyOf(kinds)}.` : `Did you mean "${meant}"?`}`);
}

async function titleOf(of: Kind, answer: string | undefined): Promise<string> {
	const one = (answer ?? (await ask(`${KINDS[of].title}: `))).trim();
	return one === '' ? stop('Nothing was written, because the title is missing. Type one.') : one;
}

async function topicOf(of: Kind, answer: string | undefined): Promise<string | undefined> {
	const { topic: collection } = KINDS[of];
	if (collection === undefined) return undefined;
	if (collection === 'name') {
		const name = idOf(answer ?? (await ask('Its short name, from the first author and the year, e.g. alam-2014: ')));
		return name === '' ? stop('A source needs a short name, e.g. --topic alam-2014.') : name;
	}
	const ids = content.of(collection).map(({ id }) => id);
	const noun = collection === 'articles' ? 'article' : 'section';
	const one = (answer ?? (await ask(`The ${noun} it belongs to. One of: ${ids.join(', ')}\n${noun}: `))).trim();
	if (ids.includes(one)) return one;
	const meant = nearest(one, ids);
	return stop(`There is no ${noun} "${one}". ${meant === undefined ? `Write one of: ${ids.join(', ')}.` : `Did you mean "${meant}"?`}`);
}

/** The next line that is typed, or piped in. Ctrl-C, or an end without an answer, writes nothing. */
async function ask(question: string): Promise<string> {
	process.stderr.write(question);
	const line = await answers.next();
	return line.done === true
		? stop('\nNothing was written. You can also put the answers after the command: npm run new -- question "Does it itch?" --topic healing-timeline')
		: line.value;
}

/** A concern needs a course: what studies used, and how far apart. */
function withCourse(): string {
	const text = readFileSync(join(CONTENT_FOLDER, COURSES), 'utf8');
	return `${text}${text.endsWith('\n') ? '' : '\n'}${newCourse(title)}`;
}

function stop(sentence: string): never {
	console.error(sentence);
	process.exit(2);
}
