import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { compressSite } from '#src/publish/compress.ts';
import { isPage, siteFiles } from '#src/publish/site-files.ts';
import { serveSite } from '#src/publish/serve.ts';

// What Lighthouse says of five pages on a phone. It is fetched when it is asked for: a large package that nothing else needs.
const LIGHTHOUSE = 'lighthouse@13.5.0';

interface Report {
	categories: Record<string, { score: number | null }>;
	audits: Record<string, { numericValue?: number; score: number | null; title: string }>;
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { chromium: { type: 'string' } } });
const CHROMIUMS = [
	values.chromium,
	process.env['CHROMIUM_PATH'],
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const chromium = CHROMIUMS.find((path) => path !== undefined && existsSync(path));

if (!existsSync('dist') || chromium === undefined) {
	console.error(
		chromium === undefined ? 'No Chromium was found. Name one: npm run bench:pages -- --chromium PATH' : 'There is no built site. Run "npm run build" first.',
	);
	process.exit(2);
}

const longest = siteFiles('dist')
	.filter((path) => isPage(path) && /^guide\/[^/]+\/index\.html$/.test(path))
	.map((path) => ({ address: `/${path.replace('index.html', '')}`, size: readFileSync(join('dist', path)).length }))
	.toSorted((a, b) => b.size - a.size)[0];
const addresses = positionals.length > 0 ? positionals : ['/', longest?.address ?? '/guide/', '/questions/does-it-hurt/', '/planner/', '/search/'];

const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));
await compressSite('dist', join(folder, 'site'));
const serving = await serveSite(join(folder, 'site'));
try {
	const rows: Record<string, string | number>[] = [];
	for (const address of addresses) {
		const file = join(folder, 'report.json');
		// One after another: two at once would slow each other down.
		await promisify(execFile)(
			'npx',
			[
				'--yes',
				LIGHTHOUSE,
				serving.origin + address,
				'--output=json',
				`--output-path=${file}`,
				'--quiet',
				'--chrome-flags=--headless=new --no-sandbox --disable-gpu',
			],
			{ env: { ...process.env, CHROME_PATH: chromium } },
		);
		const { categories, audits } = JSON.parse(readFileSync(file, 'utf8')) as Report;
		const score = (name: string) => Math.round((categories[name]?.score ?? 0) * 100);
		const value = (name: string) => audits[name]?.numericValue ?? Number.NaN;
		for (const [name, { score: points, title }] of Object.entries(audits)) if (points !== null && points < 0.9) console.log(`${address} ${name}: ${title}`);
		rows.push({
			address,
			performance: score('performance'),
			accessibility: score('accessibility'),
			'best practices': score('best-practices'),
			SEO: score('seo'),
			'FCP, s': (value('first-contentful-paint') / 1000).toFixed(2),
			'LCP, s': (value('largest-contentful-paint') / 1000).toFixed(2),
			'TBT, ms': Math.round(value('total-blocking-time')),
			CLS: value('cumulative-layout-shift').toFixed(3),
		});
	}
	console.table(rows);
} finally {
	await serving.close();
	rmSync(folder, { recursive: true, force: true });
}
