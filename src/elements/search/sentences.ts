import type { Answer, Narrowing } from '#src/search/guide-search.ts';
import { make } from '#src/elements/dom/make.ts';

/** What the status line says, and a screen reader speaks. */
export function spoken({ results, query, state }: Answer, { kind, stage }: Narrowing): string {
	if (state === 'ask') return 'Type a word or two, or a whole question.';
	const within = kind === undefined && stage === undefined ? '' : ` under ${[kind === undefined ? undefined : `${kind}s`, stage].filter(Boolean).join(', ')}`;
	const words = `“${searched(query)}”`;
	if (state !== 'found') return `Nothing found for ${words}${within}.`;
	return `${results.length} ${results.length === 1 ? 'result' : 'results'} for ${words}${within}.${query.corrected.length > 0 ? ` You typed “${shortened(query.typed)}”.` : ''}`;
}

/** What was corrected and what is missing, with a link to search for exactly what was typed. */
export function corrections({ query, results, state }: Answer, addressOf: (words: string) => string, missing: boolean): (Node | string)[] {
	const nodes: (Node | string)[] = [];
	if (query.corrected.length > 0 && state === 'found') {
		nodes.push(make('a', '', { href: addressOf(`"${query.typed}"`) }, [`Search for exactly “${shortened(query.typed)}”`]), '. ');
	}
	if (query.unknown.length > 0 && results.length > 0) nodes.push(`No page mentions ${list(query.unknown)}. `);
	if (missing && state === 'found')
		nodes.push('The full text of the pages could not be searched; these are the short answers. ', make('a', '', { href: '/search/' }, ['All topics']), '.');
	return nodes;
}

/** Words in quotation marks, with "or" before the last. */
export const list = (words: readonly string[]) =>
	words
		.map((word) => `“${shortened(word)}”`)
		.join(', ')
		.replace(/, (?=[^,]*$)/, ' or ');

const searched = ({ corrected, words, typed }: Answer['query']) => shortened(corrected.length > 0 ? words.join(' ') : typed);

/** Whatever was pasted, a line stays a line. */
export const shortened = (words: string) => (words.length > 60 ? `${words.slice(0, 60).trimEnd()} …` : words);
