import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { coverage } from '#src/search/coverage.ts';
import { score, type Score, type ScoredQuery } from '#src/search/scores.ts';
import { NoIndexError, openBuiltSearch } from './built-search.ts';

const SETS = ['open', 'own-tuning', 'own-held-out'].map((name) => fileURLToPath(new URL(`../../tests/support/search-queries/${name}.json`, import.meta.url)));

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { coverage: { type: 'boolean', default: false }, misses: { type: 'boolean', default: false } },
});
const [file] = positionals;

if (file === undefined && !values.coverage) {
	console.error('Name a file of queries, an array of {"q", "expects", "kind"}: npm run bench:search -- FILE [--misses]. Or --coverage.');
	process.exit(2);
}

try {
	const search = await openBuiltSearch();
	if (values.coverage) await printCoverage(search);
	if (file !== undefined) await printScores(search, file);
	await search.close();
} catch (problem) {
	if (!(problem instanceof NoIndexError)) throw problem;
	console.error(problem.message);
	process.exitCode = 2;
}

type Search = Awaited<ReturnType<typeof openBuiltSearch>>;

async function printScores(search: Search, name: string) {
	const queries = read(name);
	const answers = [];
	for (const { q } of queries) answers.push(await search.ranked(q));
	const { answerable, kinds, negatives } = score(queries, answers);
	console.log(
		`${'kind'.padEnd(18)}${'queries'.padStart(8)}${'first'.padStart(8)}${'in 3'.padStart(8)}${'MRR'.padStart(8)}${'best'.padStart(8)}${'wrong zero'.padStart(12)}`,
	);
	for (const [kind, own] of kinds) console.log(row(kind, own));
	console.log(row('all', answerable));
	if (negatives.queries > 0) console.log(`negative: ${negatives.nothing} of ${negatives.queries} answered with nothing`);
	if (!values.misses) return;
	for (const [index, { q, expects, kind }] of queries.entries()) {
		const results = answers[index] ?? [];
		const right = expects.length === 0 ? results.length === 0 : (results[0]?.topics.some((topic) => expects.includes(topic)) ?? false);
		if (!right)
			console.log(
				`${kind}: "${q}" expects ${expects.join(' or ') || 'nothing'}, got ${
					results
						.slice(0, 3)
						.map(({ url }) => url)
						.join(', ') || 'nothing'
				}`,
			);
	}
}

function row(kind: string, { queries, first, firstThree, reciprocal, best, wrongZero }: Score): string {
	return (
		kind.padEnd(18) +
		String(queries).padStart(8) +
		[first, firstThree, reciprocal, best].map((value) => value.toFixed(3).padStart(8)).join('') +
		String(wrongZero).padStart(12)
	);
}

async function printCoverage(search: Search) {
	const queries = SETS.filter((set) => existsSync(set)).flatMap(read);
	const { lost, notFirst, unreached } = await coverage(search.guide, queries, (words) => search.ranked(words));
	print('Reader words that lead nowhere', lost);
	print('Questions that are not first for their own wording', notFirst);
	print('Pages that no query of the sets reaches in the first three', unreached);
}

function print(title: string, lines: readonly string[]) {
	console.log(`${title}: ${lines.length === 0 ? 'none' : lines.length}`);
	for (const line of lines) console.log(`  ${line}`);
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
