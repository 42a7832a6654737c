import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { score, type Score, type ScoredQuery, type Share } from './search-scores.ts';
import { NoIndexError, openBuiltSearch, type RankedResult } from './built-search.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { misses: { type: 'boolean', default: false } } });
const [file] = positionals;

if (file === undefined) {
	console.error('Name a file of queries, an array of {"q", "expects", "kind"}: npm run bench:search -- FILE [--misses].');
	process.exit(2);
}

try {
	const queries = read(file);
	const search = openBuiltSearch();
	const started = performance.now();
	for (const { q } of queries) search.search.search(q);
	const each = (performance.now() - started) / queries.length;
	const answers: RankedResult[][] = [];
	for (const { q } of queries) answers.push(await search.ranked(q));
	printScores(queries, answers);
	console.log(`${each.toFixed(1)} ms a query`);
	if (values.misses) printMisses(queries, answers);
} catch (problem) {
	if (!(problem instanceof NoIndexError)) throw problem;
	console.error(problem.message);
	process.exitCode = 2;
}

function printScores(queries: readonly ScoredQuery[], answers: readonly RankedResult[][]) {
	const { answerable, kinds, pins, wrongPins, negatives, crisis } = score(queries, answers);
	console.log(`${'kind'.padEnd(18)}${'queries'.padStart(8)}${'first'.padStart(8)}${'in 3'.padStart(8)}${'MRR'.padStart(8)}${'wrong zero'.padStart(12)}`);
	for (const [kind, own] of kinds) console.log(row(kind, own));
	console.log(row('all', answerable));
	console.log(`pins: ${share(pins)} have help first; ${wrongPins} others have it too`);
	console.log(`negatives: ${share(negatives)} answered with nothing`);
	console.log(`crisis: ${share(crisis)} answered with help alone`);
}

function row(kind: string, { queries, first, firstThree, reciprocal, wrongZero }: Score): string {
	const shares = [first, firstThree, reciprocal].map((value) => (Number.isNaN(value) ? '–' : value.toFixed(3)).padStart(8)).join('');
	return kind.padEnd(18) + String(queries).padStart(8) + shares + String(wrongZero).padStart(12);
}

function share({ queries, right }: Share): string {
	return `${right} of ${queries}`;
}

function printMisses(queries: readonly ScoredQuery[], answers: readonly RankedResult[][]) {
	for (const [index, { q, expects, kind }] of queries.entries()) {
		const results = answers[index] ?? [];
		const right = expects.length === 0 ? results.length === 0 : (results[0]?.topics.some((topic) => expects.includes(topic)) ?? false);
		const got = results.slice(0, 3).map(({ url }) => url);
		if (!right) console.log(`${kind}: "${q}" expects ${expects.join(' or ') || 'nothing'}, got ${got.join(', ') || 'nothing'}`);
	}
}

function read(name: string): ScoredQuery[] {
	let found: unknown;
	try {
		found = JSON.parse(readFileSync(name, 'utf8'));
	} catch {
		throw new NoIndexError(`"${name}" cannot be read as JSON. Name a file that holds an array of {"q", "expects", "kind"}.`);
	}
	if (!Array.isArray(found) || !found.every(isScoredQuery)) throw new NoIndexError(`"${name}" must hold an array of {"q", "expects", "kind"}.`);
	return found;
}

function isScoredQuery(item: unknown): item is ScoredQuery {
	const { q, expects, kind } = (item ?? {}) as Record<string, unknown>;
	return typeof q === 'string' && Array.isArray(expects) && typeof kind === 'string';
}
