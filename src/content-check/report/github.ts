import { stripVTControlCharacters } from 'node:util';
import type { Problem } from '#src/content-check/problem.ts';

/** A line that the check printed, in parts. */
export type LoggedProblem = Pick<Problem, 'file' | 'line'> & { words: string };

/** The lines of a log that the check, or a law of the built site, printed in the check's form; each once. */
export function problemsIn(log: string): LoggedProblem[] {
	const found = stripVTControlCharacters(log)
		.split('\n')
		.flatMap((line) => {
			const [, file, number, words] = /^[\s+\-|]*([\w.-]+(?:\/[\w.-]+)*\.(?:mdx?|yaml|jpe?g|png|webp)):(\d+) {2}(\S.*)$/.exec(line) ?? [];
			return file === undefined || number === undefined || words === undefined ? [] : [{ file, line: Number(number), words: words.trim() }];
		});
	return [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
}

/** Shows a problem beside its line in the change on GitHub. */
export function annotation({ file, line, words }: LoggedProblem, folder: string): string {
	return `::error file=${property(`${folder}/${file}`)},line=${line},title=To mend::${escaped(words)}`;
}

const escaped = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

export interface Publication {
	/** Whether all tests have passed. */
	passed: boolean;
	/** Where the site can be seen, if it was put anywhere. */
	address?: string | undefined;
	/** A preview of a change, or the site that readers see. */
	preview: boolean;
}

/** What whoever saved wants to know, in plain words and in Markdown. */
export function summary(problems: readonly LoggedProblem[], { passed, address, preview }: Publication): string {
	if (problems.length > 0) {
		return [
			`## Not live yet: ${problems.length} ${problems.length === 1 ? 'thing' : 'things'} to mend`,
			'',
			...problems.map(({ file, line, words }) => `- **${file}, line ${line}:** ${words}`),
			'',
			'Mend it in the form or in the file, and save again. Until then readers see the last good version.',
		].join('\n');
	}
	if (!passed) {
		return [
			'## Not live yet: a test failed',
			'',
			'The tests name no mistake in the content. Please ask a developer: the red step of this run says more. Until then readers see the last good version.',
		].join('\n');
	}
	if (address === undefined)
		return '## Everything is in order\n\nNo host is set up in this repository, so nothing was published. README.md says how to set one up.';
	return preview ? `## Preview\n\nSee the change as readers would: ${address}` : `## Live\n\n${address}`;
}
