import type { Narrowing } from '#src/search/engine/guide-search.ts';
import type { Shown } from './shown.ts';
import { make } from '#src/elements/dom/make.ts';

/** What the status line says, and a screen reader speaks. */
export function spoken({ results, query, state }: Shown, { kind, stage }: Narrowing): string {
	if (state === 'ask') return 'Type a word or two, or a whole question.';
	const within = kind === undefined && stage === undefined ? '' : ` under ${[kind === undefined ? undefined : `${kind}s`, stage].filter(Boolean).join(', ')}`;
	const words = `“${searched(query)}”`;
	if (state !== 'found') return `Nothing found for ${words}${within}.`;
	return `${results.length} ${results.length === 1 ? 'result' : 'results'} for ${words}${within}.${isCorrected(query) ? ` You typed “${shortened(query.typed)}”.` : ''}`;
}

/** What was corrected and what is missing, with a link to search for exactly what was typed. */
export function corrections({ query, results, state }: Shown, addressOf: (words: string) => string, missing: boolean): (Node | string)[] {
	const nodes: (Node | string)[] = [];
	if (isCorrected(query) && state === 'found')
		nodes.push(make('a', '', { href: addressOf(`"${query.typed}"`) }, [`Search for exactly “${shortened(query.typed)}”`]), '. ');
	// Above a sign to get help for, nothing may stand that can wait.
	if (query.unknown.length > 0 && query.words.length <= SHORT && results.length > 0 && results[0]?.kind !== 'help')
		nodes.push(`No title and no short answer mentions ${list(query.unknown)}. `);
	if (missing && state === 'found')
		nodes.push('The full text of the pages could not be searched; these are the short answers. ', make('a', '', { href: '/search/' }, ['All topics']), '.');
	return nodes;
}

/** Of a long text it goes without saying that not each word is known. */
const SHORT = 12;

/** Words in quotation marks, with "or" before the last. */
export const list = (words: readonly string[]) =>
	words
		.map((word) => `“${shortened(word)}”`)
		.join(', ')
		.replace(/, (?=[^,]*$)/, ' or ');

export const isCorrected = ({ parts }: Shown['query']) => parts.some(({ meant }) => meant !== undefined);

function searched(query: Shown['query']): string {
	if (!isCorrected(query)) return shortened(query.typed);
	const meant = new Map(query.parts.map((part) => [part.word, part.meant ?? part.word]));
	return shortened(query.words.map((word) => meant.get(word) ?? word).join(' '));
}

/** Whatever was pasted, a line stays a line. */
export const shortened = (words: string) => (words.trim().length > 60 ? `${words.trim().slice(0, 60).trimEnd()} …` : words.trim());
