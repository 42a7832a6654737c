import { describe, expect, it } from 'vitest';
import { alike } from '#src/build/page-weight/group-similar.ts';
import { finisher, createPageReader, shortNames } from '#src/build/page-weight/finish-pages.ts';
import { canMatch, namedIn, printStyles, screenStyles, type Used, utilityClasses } from '#src/build/page-weight/page-styles.ts';

const used = (parts: Partial<Record<'tags' | 'classes' | 'properties', string[]>>, scripts = ''): Used => ({
	tags: new Set(parts.tags),
	classes: new Set(parts.classes),
	properties: new Set(parts.properties),
	named: namedIn(scripts),
});

describe('a selector', () => {
	it.each([
		['.a', true],
		['.b', false],
		['.a .b', false],
		['p.a', true],
		['table', false],
		['.a:not(.b)', true],
		[':where(.b>:not(:last-child))', false],
		[':where(.a>:not(:last-child))', true],
		['.a :is(.b,.c)', true],
		['.w-\\[2rem\\]', true],
		['.w-\\[3rem\\]', false],
		['.md\\:flex', true],
		['.a[aria-current=page]', true],
		['::placeholder', false],
		['*', true],
		[':root', true],
		['.made-by-script', true],
	])('%s can match: %s', (selector, can) => {
		expect(canMatch(selector, used({ tags: ['p'], classes: ['a', 'w-[2rem]', 'md:flex'] }, 'x.className="made-by-script"'))).toBe(can);
	});
});

describe('the styles of a page', () => {
	it('keep what it uses, with the order of the layers', () => {
		const css = '@layer theme,base;@layer base{p{margin:0}table{color:red}}@layer utilities{.a{color:blue}.b{color:red}@media print{.a{color:black}}}';
		expect(screenStyles(css, used({ tags: ['p'], classes: ['a'] }))).toBe('@layer theme,base;@layer base{p{margin:0}}@layer utilities{.a{color:blue}}');
	});

	it('keep the animations that are asked for, whole, and no others', () => {
		const css = '.a{animation:1ms 4s forwards fade}.b{animation:grow 1s}@keyframes fade{to{display:none}}@keyframes grow{from{scale:0}}';
		expect(screenStyles(css, used({ classes: ['a'] }))).toBe('.a{animation:1ms 4s forwards fade}@keyframes fade{to{display:none}}');
	});

	it('keep a property that is asked for at second hand, by the markup or by a script', () => {
		const css = ':root{--a:var(--b);--b:red;--c:blue;--d:green;--e:black}.a{color:var(--a)}';
		expect(screenStyles(css, used({ classes: ['a'], properties: ['--c'] }, 'get("--d")'))).toBe(
			':root{--a:var(--b);--b:red;--c:blue;--d:green}.a{color:var(--a)}',
		);
	});

	it('put the value of a Tailwind property in its place where nothing changes it', () => {
		const css =
			'@layer properties{*{--tw-r:0;--tw-l:initial}}.a{--tw-r:0;margin:calc(calc(.25rem * 3) * calc(1 - var(--tw-r)));line-height:var(--tw-l,1)}.b{--tw-l:2}@property --tw-r{syntax:"*";inherits:false;initial-value:0}@property --tw-l{syntax:"*";inherits:false}';
		expect(screenStyles(css, used({ classes: ['a', 'b'] }))).toBe(
			'@layer properties{*{--tw-l:initial}}.a{margin:.75rem;line-height:var(--tw-l,1)}.b{--tw-l:2}@property --tw-l{syntax:"*";inherits:false}',
		);
	});

	it('for paper stand apart, in their layers', () => {
		expect(printStyles('.a{color:red}@layer utilities{.a{color:blue}@media print{.a{color:black}}}')).toBe('@layer utilities{@media print{.a{color:black}}}');
	});
});

/** A page that shares with no other, as it is served. */
const finished = (html: string) => finisher([createPageReader()(html, '')])(html);

describe('line heights', () => {
	const both = used({ classes: ['text-lg', 'leading-tight', 'sm:text-xl'] });
	const size = (name: string) => `.${name}{font-size:1rem;line-height:var(--tw-leading,1.5)}`;
	const leading = '.leading-tight{--tw-leading:1.25;line-height:1.25}';

	it('need no property where the order of the rules decides', () => {
		expect(screenStyles(`@layer utilities{${size('text-lg')}${leading}}@property --tw-leading{syntax:"*";inherits:false}`, both)).toBe(
			'@layer utilities{.text-lg{font-size:1rem;line-height:1.5}.leading-tight{line-height:1.25}}',
		);
	});

	it('keep it where a size comes after', () => {
		const css = `@layer utilities{${size('text-lg')}${leading}@media (width>=40rem){${size('sm\\:text-xl')}}}`;
		expect(screenStyles(css, both)).toBe(css);
	});
});

describe('short names', () => {
	it('are for classes of the utilities alone', () => {
		expect(utilityClasses('@layer components{.prose .x{a:b}}@layer utilities{.x{a:b}.mt-2{a:b}.md\\:flex{a:b}.told{a:b}}', namedIn('add("told")'))).toEqual([
			'mt-2',
			'md:flex',
		]);
	});

	it('pass by what is taken', () => {
		expect([...shortNames(['mt-2', 'p-4', 'unused'], new Set(['mt-2', 'p-4', 'a']))]).toEqual([
			['mt-2', 'b'],
			['p-4', 'c'],
		]);
	});

	it('stand in the page and in its styles, and not in its scripts or words', () => {
		const html =
			'<head><style>@layer utilities{.mt-2{margin:0}.hover\\:x:hover{color:red}}</style></head><p class="mt-2 hover:x own" data-x>class="mt-2"</p><script>say(\' class="mt-3"\')</script>';
		expect(finished(html)).toBe(
			'<head><style>@layer utilities{.a{margin:0}.b:hover{color:red}}</style></head><p class="a b own" data-x>class="mt-2"</p><script>say(\' class="mt-3"\')</script>',
		);
	});
});

describe('a face that is fetched ahead', () => {
	it('is one that the page uses', () => {
		const face = (name: string, style: string) => `@font-face{font-family:x;src:url("/${name}.woff2");font-style:${style}}`;
		const ahead = (name: string) => `<link rel="preload" href="/${name}.woff2" as="font" type="font/woff2" crossorigin>`;
		const page = (words: string) =>
			`<head>${ahead('upright')}${ahead('slanted')}<style>${face('upright', 'normal')}${face('slanted', 'italic')}</style></head>${words}`;
		expect(finished(page('<p>Plain</p>'))).not.toContain(ahead('slanted'));
		const slanted = finished(page('<p><em>Slanted</em></p>'));
		expect(slanted).toContain(ahead('slanted'));
		expect(slanted).toContain(ahead('upright'));
	});
});

describe('pages that share', () => {
	it('are those that use much the same', () => {
		expect(alike([new Set(['a', 'b']), new Set(['x', 'y']), new Set(['a', 'b', 'c']), new Set(['x', 'y'])], 2)).toEqual([
			[0, 2],
			[1, 3],
		]);
	});
});
