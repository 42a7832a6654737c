import { ALLOWABLE_RULES } from '#src/schemas/allow.ts';
import { type Content, type Entry, textAt, valueAt } from './content.ts';
import type { Problem } from './problem.ts';

/** What an entry allows although a rule of thumb refuses it. */
export interface Allowed {
	file: string;
	rule: string;
	why: string;
}

/** Leaves out what an entry allows with a reason. An exception that nothing needs any more is a problem itself. */
export function withoutAllowed({ entries }: Pick<Content, 'entries'>, problems: readonly Problem[]): { problems: Problem[]; allowed: Allowed[] } {
	const exceptions = entries.flatMap(exceptionsOf);
	const allows = ({ rule, file }: Problem) => exceptions.find((exception) => exception.rule === rule && exception.file === file);
	const used = new Set(problems.map(allows));
	return {
		problems: [
			...problems.filter((problem) => allows(problem) === undefined),
			...exceptions
				.filter((exception) => !exception.draft && !used.has(exception))
				.map(({ file, line, rule }) => ({
					rule: 'allow',
					file,
					line,
					sentence: `The exception for \`${rule}\` is not needed: the rule finds nothing here`,
					hint: 'Delete its lines `- rule:` and `why:`, and the line `allow:` too if no exception is left',
				})),
		],
		allowed: exceptions.filter((exception) => used.has(exception)).map(({ file, rule, why }) => ({ file, rule, why })),
	};
}

function exceptionsOf(entry: Entry): (Allowed & { line: number; draft: boolean })[] {
	const list = valueAt(entry.value, ['allow']);
	if (!Array.isArray(list)) return [];
	return list.flatMap((_, index) => {
		const [rule, why] = [textAt(entry, 'allow', index, 'rule'), textAt(entry, 'allow', index, 'why')];
		if (rule === undefined || why === undefined || !ALLOWABLE_RULES.some((known) => known === rule)) return [];
		return [{ file: entry.file, line: entry.lineOf(['allow', index, 'rule']), rule, why, draft: entry.draft }];
	});
}
