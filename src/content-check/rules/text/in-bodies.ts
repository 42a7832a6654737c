import type { Body, Entry, Rule } from '#src/content-check/content.ts';
import type { Problem } from '#src/content-check/problem.ts';

export type MakeProblem = (line: number, sentence: string, hint: string) => Problem;

/** A rule that looks at the text under the fields, one entry after the other. */
export function inBodies(rule: string, look: (body: Body, problem: MakeProblem, entry: Entry) => Problem[]): Rule {
	return ({ entries }) =>
		entries.flatMap((entry) =>
			entry.body === undefined ? [] : look(entry.body, (line, sentence, hint) => ({ rule, file: entry.file, line, sentence, hint }), entry),
		);
}

/** The lines of a body with their numbers in the file. */
export function numbered({ text }: Pick<Body, 'text'>): { line: number; typed: string }[] {
	return text.split('\n').map((typed, index) => ({ line: index + 1, typed }));
}

/** As much of what was typed as a sentence can carry. */
export function quoted(typed: string): string {
	const clean = typed.replaceAll(/\s+/g, ' ').trim();
	return clean.length > 48 ? `${clean.slice(0, 48)}…` : clean;
}
