import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { NoIndexError, openBuiltSearch } from './built-search.ts';

// `--site FOLDER`: a built site that is not in dist/.
const { values, positionals } = parseArgs({ allowPositionals: true, options: { file: { type: 'string' }, site: { type: 'string' } } });
const words = positionals.join(' ');

if (positionals.length === 0 && values.file === undefined) {
	console.error(
		'Say what to search for, for example: npm run -s search -- "does it hurt". Or name a file of queries: --file queries.json, an array of {"q": "..."}.',
	);
	process.exit(2);
}

try {
	const queries = values.file === undefined ? undefined : readQueries(values.file);
	const search = openBuiltSearch(values.site);
	if (queries === undefined) for (const result of await search.ranked(words)) console.log(JSON.stringify(result));
	else for (const q of queries) console.log(JSON.stringify({ q, results: await search.ranked(q) }));
} catch (problem) {
	if (!(problem instanceof NoIndexError)) throw problem;
	console.error(problem.message);
	process.exitCode = 2;
}

function readQueries(file: string): string[] {
	let read: unknown;
	try {
		read = JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		throw new NoIndexError(`"${file}" cannot be read as JSON. Name a file that holds an array of {"q": "..."}.`);
	}
	if (!Array.isArray(read) || !read.every((item): item is { q: string } => typeof (item as { q?: unknown } | null)?.q === 'string')) {
		throw new NoIndexError(`"${file}" must hold an array of {"q": "..."}.`);
	}
	return read.map(({ q }) => q);
}
