import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { siteFiles } from '#src/publish/site-files.ts';
import { fillUp } from './generate-content.ts';
import { measured } from './measure-process.ts';
import { projectCopy } from './project-copy.ts';

// How the build grows with the guide: at each number of entries.
const { positionals } = parseArgs({ allowPositionals: true });
const counts = positionals.length > 0 ? positionals.map(Number) : [400, 2_000];

if (counts.some((count) => !Number.isInteger(count) || count < 200)) {
	console.error('Write numbers of entries from 200 on, e.g. npm run bench:scale -- 400 2000.');
	process.exit(2);
}

/** What `npm run build` gives to Node. */
const BUILD = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { build: string } }).scripts.build.split(' ').slice(1);
const kB = (bytes: number) => `${Math.round(bytes / 1000)} kB`;
const MB = (bytes: number) => `${Math.round(bytes / 1_000_000)} MB`;
const rows: Record<string, string | number>[] = [];
const cold: { count: number; wall: number; cpu: number }[] = [];

for (const count of counts) {
	const { folder, remove } = projectCopy();
	try {
		fillUp(join(folder, 'content'), count);
		const size = (paths: readonly string[]) => paths.reduce((sum, path) => sum + statSync(join(folder, 'dist', path)).size, 0);
		const weight = (path: string) => brotliCompressSync(readFileSync(join(folder, 'dist', path))).length;
		const first = await measured(BUILD, folder);
		const files = siteFiles(join(folder, 'dist'));
		cold.push({ count, ...first });
		rows.push({
			entries: count,
			'cold, s': first.wall.toFixed(1),
			'cpu, s': first.cpu.toFixed(1),
			memory: MB(first.memory),
			output: MB(size(files)),
			search: MB(size(files.filter((path) => path.startsWith('pagefind/')))),
			'page table': kB(size(files.filter((path) => path.endsWith('.pf_meta')))),
			'guide.json': kB(size(files.filter((path) => path === 'pagefind/guide.json'))),
			'an article': kB(weight('guide/pores/index.html')),
			'a question': kB(weight('questions/does-it-hurt/index.html')),
		});
		console.table(rows.slice(-1));
	} finally {
		remove();
	}
}

console.table(rows);
console.log('Memory is that of all processes of the build at its worst moment. What they share counts once (PSS).');
const [smallest, largest] = [cold[0], cold.at(-1)];
if (smallest !== undefined && largest !== undefined && largest !== smallest) {
	const growth = (name: 'wall' | 'cpu') => (largest[name] / smallest[name]).toFixed(1);
	console.log(`${(largest.count / smallest.count).toFixed(1)} times the entries: ${growth('wall')} times the time, ${growth('cpu')} times the processor.`);
}
