import type { Problem } from '#src/content-check/problem.ts';

/** What Git writes where two people changed the same lines: both versions, one under the other. Reports it once, and reads on with the first. */
export function withoutConflicts(file: string, text: string): { text: string; problems: Problem[] } {
	if (!/^(?:<{7}|>{7})(?: |$)/m.test(text)) return { text, problems: [] };
	const problems: Problem[] = [];
	let inSecond = false;
	const lines = text.split('\n').map((line, index) => {
		if (/^(?:<{7}|>{7})(?: |$)/.test(line)) {
			if (line.startsWith('<') || !inSecond) {
				problems.push({
					rule: 'conflict',
					file,
					line: index + 1,
					sentence: 'Two people changed these lines, and both versions are here',
					hint: 'Keep one of them, and delete the lines with <<<<<<<, ======= and >>>>>>>',
				});
			}
			inSecond = false;
			return '';
		}
		if (problems.length > 0 && /^(?:={7}$|\|{7}(?: |$))/.test(line)) {
			inSecond = true;
			return '';
		}
		return inSecond ? '' : line;
	});
	return { text: lines.join('\n'), problems };
}
