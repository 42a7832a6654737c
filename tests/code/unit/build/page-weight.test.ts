import { describe, expect, it } from 'vitest';
import { type BuiltPage, finishPages, withoutStyles } from '#src/build/page-weight/finish-pages.ts';
import { pageKind } from '#src/build/page-weight/page-kind.ts';
import { purgeStyles } from '#src/build/page-weight/purge-styles.ts';
import { splitFirstLook } from '#src/build/page-weight/split-first-look.ts';
import { splitPrint } from '#src/build/page-weight/split-print.ts';

/** Pages as they are served, and the files for paper beside them. */
function finished(pages: readonly BuiltPage[], scripts: ReadonlyMap<string, string> = new Map()) {
	const kinds = [...finishPages(withoutStyles(pages), scripts)].map((kind) => ({ ...kind, pages: [...kind.pages] }));
	return { pages: kinds.flatMap((kind) => kind.pages), printFiles: kinds.map(({ print }) => print.css) };
}

describe('the kind of a page', () => {
	it.each([
		['/', '', 'home'],
		['/guide/', '', 'plain'],
		['/guide/pores/', '<article data-article="concern"><cost-course>', 'concern'],
		['/guide/pain/', '<article data-article="practical"><term-meaning>', 'article'],
		['/guide/cost/', '<article data-article="practical"><cost-course>', 'article with a calculator'],
		['/guide/alternatives/', '<article data-article="practical"><compare-options>', 'article with choices'],
		['/guide/healing-timeline/', '<article data-article="practical"><today-is-day>', 'article with days'],
		['/guide/a-tool/', '<article data-article="practical"><some-tool>', 'article with a tool or table'],
		['/guide/how-often/', '<article data-article="practical"><table><td class="basis-full">', 'article with a tool or table'],
		['/questions/', '', 'plain'],
		['/questions/does-it-hurt/', '', 'question'],
		['/questions/when-can-i-shower/', '<figure class="figure" aria-labelledby="x">', 'question with a drawing'],
		['/planner/', '', 'planner'],
		['/self-check/', '', 'tool'],
	])('of %s is known by its address and its elements', (address, html, kind) => {
		expect(pageKind({ address, html })).toBe(kind);
	});
});

describe('purged styles', () => {
	it.each([
		['.a{color:red}', true],
		['.b{color:red}', false],
		['.a .b{color:red}', false],
		['p.a{color:red}', true],
		['table{color:red}', false],
		['.a:not(.b){color:red}', true],
		[String.raw`.w-\[2rem\]{width:2rem}`, true],
		[String.raw`.w-\[3rem\]{width:3rem}`, false],
		[String.raw`.md\:flex{display:flex}`, true],
		['.a[aria-current=page]{color:red}', true],
		['.from-script{color:red}', true],
		['.only-defined{color:red}', false],
		['[data-part]{color:red}', true],
		[':root{color:red}', true],
	])('%s is kept: %s', (css, kept) => {
		const html = '<p class="a w-[2rem] md:flex" aria-current="page">A table</p>';
		expect(purgeStyles(css, [html], 'element.className = "from-script"; customElements.define("only-defined", Element)') !== '').toBe(kept);
	});

	it('keep a variable that only the markup asks for, and no other', () => {
		const css = ':root{--metal:grey;--gold:yellow}@property --tw-x{syntax:"*";inherits:false}';
		expect(purgeStyles(css, ['<path fill="var(--metal)">'], '')).toBe(':root{--metal:grey}');
	});
});

it('styles for paper are taken out in their layers', () => {
	const { screen, print } = splitPrint('@layer base,components;a{b:c}@layer base{a{b:c}@media print{a{d:e}}}@media print{a{f:g}}');
	expect(screen).toBe('@layer base,components;a{b:c}@layer base{a{b:c}}');
	expect(print).toBe('@layer base,components;@layer base{@media print{a{d:e}}}@media print{a{f:g}}');
});

describe('styles for the first look', () => {
	const split = (css: string) => splitFirstLook(css, ['<h1 class="title p-2 md:p-4">']);

	it.each([
		['h1{a:b}', 'h1{a:b}', ''],
		['.title>b{a:b}', '', '.title>b{a:b}'],
		['h2,.title{a:b}', 'h2,.title{a:b}', ''],
		['h2,h3{a:b}', '', 'h2,h3{a:b}'],
		['.title:not(.long)[data-is=".long"]{a:b}', '.title:not(.long)[data-is=".long"]{a:b}', ''],
		['.box{a:b;&>h1{c:d}}', '', '.box{a:b;&>h1{c:d}}'],
		['@media (width<40rem){h1{a:b}h2{c:d}}', '@media (width<40rem){h1{a:b}}', '@media (width<40rem){h2{c:d}}'],
		['@keyframes go{to{a:b}}', '@keyframes go{to{a:b}}', ''],
	])('divide %s', (css, first, rest) => {
		expect(split(css)).toEqual({ first, rest });
	});

	it('leave a layer its place where nothing of it is left', () => {
		expect(split('@layer base{h2{a:b}}@layer components{h1{a:b}h2{c:d}}')).toEqual({
			first: '@layer base;@layer components{h1{a:b}}',
			rest: '@layer base{h2{a:b}}@layer components{h2{c:d}}',
		});
	});

	it('give the rest all utilities, so that their order decides as before', () => {
		const utilities = String.raw`@layer utilities{.p-2{a:b}.p-3{a:c}.md\:p-4{a:d}}`;
		expect(split(utilities)).toEqual({ first: String.raw`@layer utilities{.p-2{a:b}.md\:p-4{a:d}}`, rest: utilities });
	});

	it('leave to the rest the variables that only it asks for', () => {
		expect(split('@property --c{inherits:false}:root{--a:1;--b:var(--a);--c:2;d:e}h1{f:var(--b)}h2{f:var(--c)}')).toEqual({
			first: ':root{--a:1;--b:var(--a);d:e}h1{f:var(--b)}',
			rest: '@property --c{inherits:false}:root{--c:2}h2{f:var(--c)}',
		});
	});

	it('come in the head, and the others with those for paper right after it', () => {
		const [page] = finished([
			{
				address: '/guide/pores/',
				html: '<head><link rel="expect" href="#first-look" blocking="render"><style>h1{color:red}b{color:#00f}@media print{b{color:red}}</style></head><body><h1>Pores</h1><section id="first-look"><p>In short</p></section><b>More</b></body>',
			},
		]).pages;
		expect(page?.html.replace(/print\.\w+/, 'print')).toBe(
			'<head><link rel="expect" href="#first-look" blocking="render"><style>h1{color:red}</style></head><body><h1>Pores</h1><section id="first-look"><p>In short</p></section><style>b{color:#00f}</style><link rel="stylesheet" href="/_astro/print.css" media="print"><b>More</b></body>',
		);
	});
});

it('pages of a kind share one style element and one file for paper', () => {
	const page = (id: string, body: string) => ({
		address: `/questions/${id}/`,
		html: `<head><style>.a{color:red}.b{color:blue}.c{color:green}@media print{.a{display:none}}</style></head><p class="${body}" data-pagefind-meta="x">`,
	});
	const { pages, printFiles } = finished([page('one', 'a'), page('two', 'b')], new Map([['other.js', '"c"']]));
	const styles = pages.map(({ html }) => /<style>.*<\/style>/.exec(html)?.[0]);
	expect(styles).toEqual(['<style>.a{color:red}.b{color:#00f}</style>', '<style>.a{color:red}.b{color:#00f}</style>']);
	expect(printFiles).toEqual(['@media print{.a{display:none}}']);
	expect(pages.every(({ html }) => !html.includes('data-pagefind') && html.includes('media="print"'))).toBe(true);
});

it('scripts do not part a sentence', () => {
	const [page] = finished([
		{
			address: '/guide/pores/',
			html: '<head></head><body><p>A <i>pore</i><script type="module" src="/a.js"></script> is small.</p><script type="module" src="/b.js"></script><p>End.</p></body>',
		},
	]).pages;
	expect(page?.html.replace(/<head>.*<\/head>/, '')).toBe(
		'<body><p>A <i>pore</i> is small.</p><p>End.</p><script type="module" src="/a.js"></script><script type="module" src="/b.js"></script></body>',
	);
});

it('a page keeps what its own scripts name, and what those load in turn', () => {
	const html = '<head><style>.a{color:red}.b{color:blue}.c{color:green}</style></head><script type="module" src="/_astro/one.js"></script>';
	const scripts = new Map([
		['one.js', 'import "./two.js"'],
		['two.js', 'element.className = "b"'],
		['three.js', 'element.className = "c"'],
	]);
	expect(finished([{ address: '/about/', html }], scripts).pages[0]?.html).toContain('<style>.b{color:#00f}</style>');
});
