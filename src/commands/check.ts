import { readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Checked, checkContent } from '#src/content-check/check-content.ts';
import { lostPages } from '#src/content-check/lost-addresses.ts';
import { inOrder, printed } from '#src/content-check/problem.ts';
import { wholeSigns } from '#src/content-check/rules/editorial/sign-windows.ts';
import { signsDigest } from '#src/lib/signs-digest.ts';
import { report } from '#src/content-check/report/terminal.ts';
import { readAddresses } from '#src/publish/published-addresses.ts';
import { CONTENT_FOLDER } from '#src/content-folder.ts';

/** npm run check:content [-- FOLDER] [-- --report] */
const { folder, wantsReport } = options();

if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
	stop(`There is no folder "${folder}". Name the content folder, or a whole copy of it.`);
}
const { content, problems: found, notes, allowed } = checked();
const published = readAddresses(readFileSync(new URL('../publish/published-addresses.txt', import.meta.url), 'utf8'));
const problems = inOrder([...found, ...lostPages(content, published)]);
for (const problem of problems) console.log(printed(problem));
if (wantsReport) console.log(`${problems.length > 0 ? '\n' : ''}${report({ content, notes, allowed, digest: await digestOf(content) })}`);
if (problems.length === 0) console.error('The content is in order.');
process.exitCode = problems.length === 0 ? 0 : 1;

function options(): { folder: string; wantsReport: boolean } {
	try {
		const { values, positionals } = parseArgs({ allowPositionals: true, options: { report: { type: 'boolean' } } });
		if (positionals.length > 1) stop('Name one folder only.');
		return { folder: positionals[0] ?? CONTENT_FOLDER, wantsReport: values.report === true };
	} catch {
		return stop('Write `npm run check:content`, with the name of a folder or `-- --report` after it.');
	}
}

/** An editor can do nothing with a stack trace: a fault of the check itself is one sentence too. */
function checked(): Checked {
	try {
		return checkContent(folder);
	} catch (error) {
		return stop(`The check itself failed: ${error instanceof Error ? error.message : String(error)}. Nothing was checked; please tell a developer.`);
	}
}

function stop(sentence: string): never {
	console.error(sentence);
	process.exit(2);
}

/** The digest of the warning signs, which a signature has to name. */
async function digestOf(of: Checked['content']): Promise<string> {
	return signsDigest(wholeSigns(of).map(({ sign }) => sign));
}
