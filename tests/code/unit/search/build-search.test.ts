import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildSearch } from '#src/search/build/build-search.ts';
import { searchFiles } from '#src/search/build/guide-file.ts';
import { pageText, readable } from '#src/search/build/page-text.ts';
import type { GuideFile, WordsFile } from '#src/search/engine/guide.ts';
import { SAMPLE_CONTENT } from '../../fixtures/search/sample-guide.ts';

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** The search before the pages are built: names and words of the content, here none. */
function empty(): string {
	const folder = mkdtempSync(join(tmpdir(), 'search-'));
	folders.push(folder);
	for (const [name, file] of Object.entries(searchFiles([], SAMPLE_CONTENT))) writeFileSync(join(folder, `${name}.json`), JSON.stringify(file));
	return folder;
}

describe('the build of the search', () => {
	it('stops where no page wants to be found', async () => {
		const html = '<!doctype html><html lang="en-GB"><title>x</title><main>Text</main></html>';
		await expect(buildSearch(empty(), [{ address: '/', html }])).rejects.toThrow('no page carries');
	});

	it('makes a page that is no entry yet into one, and counts its record', async () => {
		const folder = empty();
		const html =
			'<!doctype html><html lang="en-GB"><meta name="description" content="In short."><main data-pagefind-body><h1>Welcome</h1><p>Nickel</p></main></html>';
		expect(await buildSearch(folder, [{ address: '/', html }])).toMatchObject({ records: 1 });
		const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
		expect((read('guide') as GuideFile).entries).toMatchObject([{ kind: 'page', url: '/', title: 'Welcome' }]);
		expect(read('words') as WordsFile).toMatchObject({ answers: ['In short.'] });
	});

	it('writes the text of an article, by which a result opens at its section', async () => {
		const folder = empty();
		const guide: GuideFile = {
			...searchFiles([], SAMPLE_CONTENT).guide,
			entries: [{ kind: 'article', url: '/guide/pain/', title: 'Pain', names: [], topics: ['pain'] }],
		};
		writeFileSync(join(folder, 'guide.json'), JSON.stringify(guide));
		const html = '<!doctype html><html lang="en-GB"><main data-pagefind-body><h1>Pain</h1><h2 id="how-much">How much</h2><p>A little.</p></main></html>';
		await buildSearch(folder, [{ address: '/guide/pain/', html }]);
		expect(JSON.parse(readFileSync(join(folder, 'texts/pain.json'), 'utf8'))).toEqual({
			content: 'Pain. How much. A little.',
			anchors: [{ id: 'how-much', text: 'How much', location: 1, element: 'h2' }],
		});
	});
});

describe('the text of a page', () => {
	const textOf = (body: string) => pageText(readable(`<body><p>Before</p><main data-pagefind-body>${body}</main><p>After</p></body>`));

	it.each([
		['what is in the part that wants to be found', '<p>Wash <b>gently</b>.</p>', 'Wash gently.'],
		['entities as they are read', '<p>Salt &amp; water&#39;s fine.</p>', "Salt & water's fine."],
		['no second stop after a quoted sentence', '<p>“It works.”</p><p>It may.</p>', '“It works.” It may.'],
		['a sentence for each item of a list', '<ul><li>One</li><li>Two</li></ul>', 'One. Two.'],
		[
			'nothing that is marked, drawn or a note',
			'<p>A <a class="cite" href="#source-x">1</a>word</p><div data-pagefind-ignore="all"><div>x</div>y</div><svg><text>z</text></svg>',
			'A word.',
		],
		['nothing of a script, a style or a comment', '<style>a{}</style><script>1<2</script><!-- <p>no</p> --><p>Yes</p>', 'Yes.'],
	])('is %s', (_, body, content) => {
		expect(textOf(body).content).toBe(content);
	});

	it('counts in words where each heading with an id is', () => {
		const { content, anchors = [] } = textOf('<p>One two three.</p><h2 id="a">Four <em>five</em></h2><p>Six.</p><h3 id="b">Seven</h3><h2>Eight</h2>');
		const words = content.split(' ');
		expect(anchors.map(({ id, text, location }) => [id, text, words[location]])).toEqual([
			['a', 'Four five', 'Four'],
			['b', 'Seven', 'Seven.'],
		]);
	});
});
