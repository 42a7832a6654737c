import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkContent } from '#src/checks/check-content.ts';
import { printed } from '#src/checks/problem.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { report: { type: 'boolean', default: false } } });
const folder = positionals[0] ?? 'content';

if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
	console.error(`There is no folder "${folder}". Name the content folder, or a whole copy of it.`);
	process.exit(2);
}

const problems = checkContent(folder);
for (const problem of problems) console.log(printed(problem));
if (problems.length === 0) console.error('The content is in order.');
process.exitCode = problems.length === 0 ? 0 : 1;
void values;
