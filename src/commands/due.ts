import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { CONTENT_FOLDER } from '#src/content-folder.ts';
import { checkContent } from '#src/content-check/check-content.ts';
import { whatIsDue } from '#src/content-check/report/due.ts';
import { openFacts } from '#src/content-check/report/open-facts.ts';

/** npm run due [-- LINKS_FILE]: what somebody should look at, as Markdown. LINKS_FILE is what `npm run check:links` printed. */
const [links] = process.argv.slice(2);
const today = new Date().toISOString().slice(0, 10);
const { content } = checkContent(CONTENT_FOLDER, today);
const drafts = content.entries.filter(({ draft }) => draft).map(({ file }) => file);

const due = whatIsDue(content, {
	today,
	changedOn: new Map(drafts.map((file) => [file, lastChange(file)])),
	silentLinks: links !== undefined && existsSync(links) ? linesOf(readFileSync(links, 'utf8')) : undefined,
	open: openFacts(content),
});

console.log(
	due.length === 0 ? 'Nothing is due.' : due.map(({ heading, lines }) => `## ${heading}\n\n${lines.map((line) => `- ${line}`).join('\n')}\n`).join('\n'),
);

/** The day of the last commit of a file; today where it has none yet. */
function lastChange(file: string): string {
	return execFileSync('git', ['log', '-1', '--format=%cs', '--', `${CONTENT_FOLDER}/${file}`], { encoding: 'utf8' }).trim() || today;
}

/** Those that did not answer, of what `check:links` printed, or that it could ask nothing. */
function linesOf(text: string): string[] {
	if (!text.includes('addresses asked')) return ['The outside addresses could not be asked: run `npm run check:links` again'];
	return text.split(/\r?\n/).filter((line) => line.includes('  http'));
}
