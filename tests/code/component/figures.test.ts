import { brotliCompressSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { z } from 'astro/zod';
import { parseHTML } from 'linkedom';
import { parse } from 'yaml';
import { beforeAll, describe, expect, it } from 'vitest';
import CardDrawing from '#src/components/figures/CardDrawing.astro';
import { motifs } from '#src/components/figures/motifs.ts';
import { skinColours } from '#src/lib/skin-colours.ts';
import { FIGURE_NAMES, type FigureName, SKIN_TONES, STEP_COUNTS } from '#src/schemas/figure-names.ts';
import { type FigureWords, figureWords } from '#src/schemas/figure-words.ts';
import { GUIDE_FOLDER } from '../../support/guide.ts';
import { figures } from '#src/components/figures/registry.ts';

const stages = [
	{ label: 'The day itself', title: 'Warm and red' },
	{ label: 'The days after', title: 'Redness fades' },
];
const rows = [
	{ name: 'Pores', href: '/guide/pores/', evidence: 'unknown' },
	{ name: 'Acne scars', href: '/guide/acne-scars/', evidence: 'moderate', note: 'best tested' },
];
const names = Object.keys(figures) as FigureName[];
const steps = Object.keys(STEP_COUNTS) as (keyof typeof STEP_COUNTS)[];
const wordsOf = Object.fromEntries(
	z
		.array(figureWords)
		.parse(parse(readFileSync(`${GUIDE_FOLDER}/facts/figures.yaml`, 'utf8')))
		.map((entry) => [entry.id, entry]),
) as Record<FigureName, FigureWords>;
const lists: FigureName[] = [...steps, 'healing-days', 'evidence-overview'];
const drawn = names.filter((name) => !lists.includes(name));
const concerns = Object.keys(motifs);

const html: Record<string, string> = {};
const cards: Record<string, string> = {};

beforeAll(async () => {
	const container = await AstroContainer.create();
	const render = async (component: Parameters<typeof container.renderToString>[0], props: Record<string, unknown>) =>
		(await container.renderToString(component, { props })).replace(/ data-astro-source-(file|loc)="[^"]*"/g, '');
	for (const name of names) html[name] = await render(figures[name].component, { name, words: wordsOf[name], stages, rows });
	for (const concern of [...concerns, 'a-new-concern']) cards[concern] = await render(CardDrawing, { concern });
});

const css = (file: string) => readFileSync(`src/styles/${file}`, 'utf8');
const tokens = new Set((css('tokens.css') + css('skin-tones.css')).match(/--[\w-]+(?=:)/g));

const page = (markup: string | undefined) => parseHTML(`<!doctype html><html><body>${markup}</body></html>`).document;
const brotli = (text: string) => brotliCompressSync(text).length;
const words = (name: FigureName) =>
	`${wordsOf[name].title} ${wordsOf[name].description} ${wordsOf[name].caption} ${page(html[name]?.replaceAll('</text>', ' </text>')).querySelector('figure')?.textContent}`;

describe('the registry', () => {
	it('knows its names and no others', () => {
		expect(names.toSorted()).toEqual(['hero', ...FIGURE_NAMES].toSorted());
	});
});

describe.each(drawn)('the drawing %s', (name) => {
	it('is one image, named by its title and description', () => {
		const document = page(html[name]);
		const svg = document.querySelector('figure > svg[role=img]');
		const said = svg
			?.getAttribute('aria-labelledby')
			?.split(' ')
			.map((id) => document.getElementById(id)?.textContent);
		expect(said).toEqual([wordsOf[name].title, wordsOf[name].description]);
	});

	it('has its caption, which says that it is not to scale', () => {
		const caption = page(html[name]).querySelector('figure > figcaption')?.textContent;
		expect(caption).toBe(wordsOf[name].caption);
		expect(caption).toMatch(/not to scale\.?/i);
	});
});

describe.each(lists)('the graphic %s', (name) => {
	it('is a list, named by its title and described by its caption', () => {
		const document = page(html[name]);
		const figure = document.querySelector('figure');
		expect(document.getElementById(figure?.getAttribute('aria-labelledby') ?? '')?.textContent).toBe(wordsOf[name].title);
		expect(document.getElementById(figure?.getAttribute('aria-describedby') ?? '')?.textContent).toBe(wordsOf[name].caption);
		expect(document.querySelectorAll('ol > li, ul > li').length).toBeGreaterThan(1);
		expect(document.querySelectorAll('svg:not([aria-hidden=true])')).toHaveLength(0);
	});
});

describe.each(names)('%s', (name) => {
	it('takes every colour from the tokens', () => {
		const paints = [...(html[name] ?? '').matchAll(/ (?:fill|stroke|stop-color)="([^"]*)"/g)].map(([, paint]) => paint);
		expect(paints.filter((paint) => !/^(none|currentColor|var\(--[\w-]+\))$/.test(paint ?? ''))).toEqual([]);
		expect([...(html[name] ?? '').matchAll(/var\((--[\w-]+)\)/g)].map(([, token]) => token ?? '').filter((token) => !tokens.has(token))).toEqual([]);
		expect(html[name]).not.toMatch(/style=|#[0-9a-f]{3,8}\b(?!["-])/i);
	});

	it('lets a reader choose its skin, or shows all three tones, or no skin', () => {
		const document = page(html[name]);
		const chosen = document.querySelector('skin-tone') !== null;
		const drawings = [...document.querySelectorAll('svg')].filter((svg) => svg.closest('skin-tone') === null);
		const shown = new Set(drawings.flatMap((svg) => [...svg.querySelectorAll('[data-skin]')]).map((part) => part.getAttribute('data-skin')));
		const skin = drawings.some((svg) => /var\(--(?:skin|redness|mark)/.test(svg.innerHTML));
		expect(new Set(chosen || skin ? shown : [])).toEqual(new Set(chosen || !skin ? [] : SKIN_TONES));
	});

	it('says no figure that was not measured', () => {
		const allowed: Partial<Record<FigureName, string[]>> = { 'needle-lengths': ['0', '0.5', '1', '1.5', '2', '3'], 'collagen-months': ['1', '3', '6'] };
		const said = new Set(words(name).match(/\d+(\.\d+)?/g));
		expect([...said].toSorted()).toEqual(allowed[name] ?? []);
	});

	it('weighs at most one and a half kilobytes, without the choice of a tone', () => {
		expect(brotli((html[name] ?? '').replace(/<skin-tone.*<\/skin-tone>/s, ''))).toBeLessThan(1500);
	});

	it('draws with one decimal at most', () => {
		expect((html[name] ?? '').match(/ (?:d|x|y|r|cx|cy)="[^"]*\.\d{2}[^"]*"/g)).toBeNull();
	});
});

it('gives every id once, with all figures on one page', () => {
	const ids = [
		...Object.values(html)
			.join('')
			.matchAll(/ id="([^"]*)"/g),
	].map(([, id]) => id);
	expect(ids).toHaveLength(new Set(ids).size);
});

it('draws the needles in proportion', () => {
	const [short, middle, long] = [...(html['needle-lengths'] ?? '').matchAll(/M[\d.]+ 96h6l-2\.5 ([\d.]+)h-1z/g)].map(([, length]) => Number(length));
	expect([(middle ?? 0) / (short ?? 0), (long ?? 0) / (short ?? 0)]).toEqual([3, 6]);
});

it('puts the best shown concern first, with its word and its link', () => {
	const items = [...page(html['evidence-overview']).querySelectorAll('li')];
	expect(items.map((item) => item.querySelector('a')?.getAttribute('href'))).toEqual(['/guide/acne-scars/', '/guide/pores/']);
	expect(items.map((item) => /moderate|unknown/.exec(item.textContent)?.[0])).toEqual(['moderate', 'unknown']);
});

it('keeps the stages of healing in the order given', () => {
	const items = [...page(html['healing-days']).querySelectorAll('ol > li')];
	expect(items.map((item) => item.textContent?.trim())).toEqual(['The day itself Warm and red', 'The days after Redness fades']);
});

describe('the steps', () => {
	it.each(steps)('of %s have a drawing each', (name) => {
		const items = [...page(html[name]).querySelectorAll('ol > li')];
		expect(items.map((item) => item.querySelector('span')?.textContent)).toEqual(wordsOf[name].steps);
		expect(items.filter((item) => (item.querySelector('svg')?.children.length ?? 0) === 0)).toEqual([]);
	});
});

describe('the skin tones', () => {
	const roles = (tone: string) => skinColours(css('skin-tones.css'), tone);

	it('give each role a colour of their own', () => {
		const [light, ...others] = SKIN_TONES.map(roles);
		for (const other of others) expect([...other.keys()]).toEqual([...(light?.keys() ?? [])]);
		for (const role of ['skin', 'skin-shade', 'skin-line', 'redness', 'mark']) expect(new Set(SKIN_TONES.map((tone) => roles(tone).get(role))).size).toBe(3);
	});

	it('draw redness on deep skin darker than the skin, and pus alike on every tone', () => {
		const lightness = (hex = '') => [1, 3, 5].reduce((sum, at) => sum + Number.parseInt(hex.slice(at, at + 2), 16), 0);
		for (const tone of SKIN_TONES) expect(lightness(roles(tone).get('redness'))).toBeLessThan(lightness(roles(tone).get('skin')));
		for (const tone of SKIN_TONES) expect(lightness(roles(tone).get('mark'))).toBeLessThan(lightness(roles(tone).get('skin-shade')));
		expect(new Set(SKIN_TONES.map((tone) => roles(tone).get('pus'))).size).toBe(1);
	});
});

describe('card drawings', () => {
	it.each(concerns)('hide %s from screen readers and take colours from the tokens', (concern) => {
		expect(cards[concern]).toContain('aria-hidden="true"');
		expect(cards[concern]).not.toMatch(/ id=|style=|(?:fill|stroke)="(?!none|var\(--)/);
		expect((cards[concern] ?? '').length).toBeLessThan(620);
	});

	it('show calm skin for a concern that has no motif yet', () => {
		expect(cards['a-new-concern']).toContain('var(--skin-dermis)');
	});

	it('weigh less than a kilobyte together', () => {
		expect(brotli(Object.values(cards).join(''))).toBeLessThan(1000);
	});
});
