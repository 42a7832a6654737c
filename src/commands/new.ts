import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { idOf, type Kind, KINDS, newCourse, newEntryFile, newEntryText } from '#src/admin/new-entry.ts';
import { checkContent } from '#src/checks/check-content.ts';
import { textAt, valueAt } from '#src/checks/content.ts';
import { printed } from '#src/checks/problem.ts';
import { nearest } from '#src/lib/edit-distance.ts';

/** npm run new [-- question "Does it itch?" --topic healing-timeline] */
const CONTENT = 'content';
const { content } = checkContent(CONTENT);
const asked = createInterface({ input: process.stdin, output: process.stderr });
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
if (idOf(title) === '') stop('The title needs at least one letter from a to z, or a figure.');
if (existsSync(join(CONTENT, file))) stop(`content/${file} is there already. Change that file, or choose another title.`);
writeFileSync(join(CONTENT, file), newEntryText({ kind, title, topic, today: new Date().toISOString().slice(0, 10), related, order }));
console.log(`Written: content/${file}`);
if (kind === 'concern') addCourse();

console.log('\nStill to write. `npm run check:content` names these lines until each has words of its own:\n');
for (const problem of checkContent(CONTENT).problems.filter((one) => one.file === file || one.file === 'facts/courses.yaml')) console.log(printed(problem));
console.log('\nIt is a draft: `npm run dev` shows it, the public site does not. Take away the line `draft: true` to publish it.');

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
	const one = answer ?? (await ask(`What is new? ${kinds.join(', ')}: `));
	const found = kinds.find((name) => name === one);
	return found ?? stop(`"${one}" cannot be begun here. Write one of: ${kinds.join(', ')}.`);
}

async function titleOf(of: Kind, answer: string | undefined): Promise<string> {
	const one = (answer ?? (await ask(`${KINDS[of].title}: `))).trim();
	return one === '' ? stop('It needs a title.') : one;
}

async function topicOf(of: Kind, answer: string | undefined): Promise<string | undefined> {
	const { topic: collection } = KINDS[of];
	if (collection === undefined) return undefined;
	if (collection === 'name') {
		const name = idOf(answer ?? (await ask('Its short name, by the first author and the year, e.g. alam-2014: ')));
		return name === '' ? stop('A source needs a short name, e.g. --topic alam-2014.') : name;
	}
	const ids = content.of(collection).map(({ id }) => id);
	const noun = collection === 'articles' ? 'article' : 'section';
	const one = (answer ?? (await ask(`The ${noun} it belongs to. One of: ${ids.join(', ')}\n${noun}: `))).trim();
	if (ids.includes(one)) return one;
	const meant = nearest(one, ids);
	return stop(`There is no ${noun} "${one}". ${meant === undefined ? `Write one of: ${ids.join(', ')}.` : `Did you mean "${meant}"?`}`);
}

/** Where nobody can be asked, as in a script, the sentence says what to write. */
async function ask(question: string): Promise<string> {
	if (!process.stdin.isTTY && process.stdin.readableEnded) return '';
	return asked.question(question);
}

/** A concern leans on a course: what studies used, and how far apart. */
function addCourse(): void {
	const courses = join(CONTENT, 'facts/courses.yaml');
	if (content.find('courses', idOf(title)) !== undefined) return;
	const text = readFileSync(courses, 'utf8');
	if (text.endsWith('\n')) appendFileSync(courses, newCourse(title));
	else appendFileSync(courses, `\n${newCourse(title)}`);
	console.log('Added to: content/facts/courses.yaml');
}

function stop(sentence: string): never {
	console.error(sentence);
	process.exit(2);
}
