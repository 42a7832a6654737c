import { globSync, readFileSync, statSync } from 'node:fs';
import { contradictions, signsIn, signTable } from '#src/lib/sign-table.ts';

/** npm run signs: on how many pages of the built site each warning sign is shown, and with which action. Ends 1 where a sign has two. */
if (statSync('dist', { throwIfNoEntry: false })?.isDirectory() !== true) {
	console.error('There is no built site in dist. Run `npm run build` first.');
	process.exit(2);
}
const rows = signTable(
	globSync('dist/**/*.html').flatMap((file) => signsIn(file.replace(/^dist/, '').replace(/index\.html$/, ''), readFileSync(file, 'utf8'))),
);
const width = Math.max(4, ...rows.map(({ sign }) => sign.length));
console.log(`${'sign'.padEnd(width)}  pages  action`);
for (const { sign, actions, pages } of rows) console.log(`${sign.padEnd(width)}  ${String(pages).padStart(5)}  ${actions.join(' AND ')}`);
const wrong = contradictions(rows);
console.log(`${rows.length} signs, ${wrong.length} with more than one action.`);
process.exitCode = wrong.length === 0 ? 0 : 1;
