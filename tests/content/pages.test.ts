import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { builtFiles, builtPages } from '../support/built-site.ts';

const pages = builtPages();

/** Rules of pure style are off; each that is off says why. */
const validator = new HtmlValidate({
	extends: ['html-validate:recommended', 'html-validate:document'],
	rules: {
		'no-inline-style': 'error',
		'attr-quotes': 'off', // Astro quotes what needs quotes.
		'void-style': 'off', // Both ways are HTML.
		'no-trailing-whitespace': 'off', // Nobody reads it.
		'long-title': 'off', // A question as people ask it may be longer than 70 characters.
		'require-sri': 'off', // Nothing is loaded from another host.
		'no-implicit-button-type': 'error',
		'prefer-native-element': 'off', // A word that opens its meaning is a link without script, and a button with it.
		'tel-non-breaking': 'off', // Typographic taste.
		'script-type': 'off', // Module scripts say so.
		'svg-focusable': 'off', // For Internet Explorer only.
		'wcag/h63': 'off', // Column heads already carry their scope; a corner cell needs none.
		'doctype-style': 'off', // Astro writes it in capitals.
		'no-raw-characters': 'off', // An ampersand in a script or style is not a mistake.
		'no-implicit-input-type': 'off', // Text is what an input is without a type.
		'wcag/h32': 'off', // A filter works as it is changed; the tools' forms have their button.
		'no-redundant-role': 'off', // A list without bullets needs its role said for Safari.
		'unique-landmark': 'error',
	},
});

describe('every built page', () => {
	it('is there: 31 articles, 134 questions and the pages around them', () => {
		const addresses = pages.map(({ address }) => address);
		expect(addresses.filter((address) => /^\/guide\/.+/.test(address))).toHaveLength(31);
		expect(addresses.filter((address) => /^\/questions\/.+/.test(address))).toHaveLength(134);
		expect(addresses).toEqual(
			expect.arrayContaining([
				'/',
				'/guide/',
				'/questions/',
				'/glossary/',
				'/evidence/',
				'/planner/',
				'/self-check/',
				'/consultation/',
				'/search/',
				'/about/',
				'/how-we-check/',
				'/privacy/',
				'/accessibility/',
				'/404.html',
			]),
		);
	});

	it('shows no tag as text: each figure from the facts is filled in', () => {
		expect(pages.filter(({ html }) => /&lt;\/?[A-Z]/.test(html)).map(({ address }) => address)).toEqual([]);
	});

	it('is valid HTML', async () => {
		const reports = await Promise.all(pages.map(async ({ address, html }) => ({ address, report: await validator.validateString(html) })));
		const problems = reports.flatMap(({ address, report }) =>
			report.results.flatMap(({ messages }) => messages.map(({ ruleId, message, line, column }) => `${address} ${line}:${column} ${ruleId}: ${message}`)),
		);
		expect(problems).toEqual([]);
	});

	it('has one first-level heading, and skips no level below it', () => {
		const wrong = pages.flatMap(({ address, document }) => {
			const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) => Number(tagName[1]));
			const skips = levels.some((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1);
			return levels.filter((level) => level === 1).length === 1 && !skips ? [] : [`${address}: ${levels.join(' ')}`];
		});
		expect(wrong).toEqual([]);
	});

	it('has a title and a description of its own', () => {
		const found = pages.map(({ document }) => [document.title, document.querySelector('meta[name=description]')?.getAttribute('content') ?? '']);
		expect(found.filter(([title, description]) => !title || !description)).toEqual([]);
		expect(new Set(found.map(([title]) => title)).size).toBe(pages.length);
		expect(new Set(found.map(([, description]) => description)).size).toBe(pages.length);
	});

	it('says its language, and has a canonical address unless it stands for no page', () => {
		expect(pages.filter(({ document }) => document.documentElement.getAttribute('lang') !== 'en-GB').map(({ address }) => address)).toEqual([]);
		const without = pages.filter(
			({ address, document }) => document.querySelector('link[rel=canonical]')?.getAttribute('href') !== `https://example.org${address}`,
		);
		expect(without.map(({ address }) => address).filter((address) => !['/404.html', '/offline/'].includes(address))).toEqual([]);
	});

	it('asks no other host for anything', () => {
		const asking = pages.flatMap(({ address, document, html }) => {
			const loaded = [...document.querySelectorAll('[src], [srcset], link[href]:not([rel=canonical])')].map(
				(element) => element.getAttribute('src') ?? element.getAttribute('srcset') ?? element.getAttribute('href') ?? '',
			);
			const foreign = [...loaded, ...(html.match(/url\(\s*["']?(?:https?:)?\/\/[^)]*/g) ?? []), ...(html.match(/@import[^;]*\/\/[^;]*/g) ?? [])].filter((url) =>
				/^(?:https?:)?\/\/|url\(|@import/.test(url),
			);
			return foreign.map((url) => `${address}: ${url}`);
		});
		expect(asking).toEqual([]);
	});

	it('leads only to pages and fragments that exist', () => {
		const files = new Set(builtFiles().map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`));
		const ids = new Map(pages.map(({ address, document }) => [address, new Set([...document.querySelectorAll('[id]')].map(({ id }) => id))]));
		const broken = pages.flatMap(({ address, document }) =>
			[...document.querySelectorAll('a[href]')].flatMap((link) => {
				const url = new URL(link.getAttribute('href') ?? '', `https://example.org${address}`);
				if (url.origin !== 'https://example.org') return [];
				const fragment = decodeURIComponent(url.hash.slice(1));
				// The words of a search stand behind the # of its page; a plan behind that of the planner.
				const isState = fragment.includes('=');
				const found = files.has(url.pathname) && (fragment === '' || isState || ids.get(url.pathname)?.has(fragment) === true);
				return found ? [] : [`${address} -> ${url.pathname}${url.hash}`];
			}),
		);
		expect([...new Set(broken)]).toEqual([]);
	});

	it('gives each id once', () => {
		const twice = pages.flatMap(({ address, document }) => {
			const all = [...document.querySelectorAll('[id]')].map(({ id }) => id);
			return all.filter((id, index) => all.indexOf(id) !== index).map((id) => `${address}#${id}`);
		});
		expect(twice).toEqual([]);
	});

	it('names its links and buttons', () => {
		const nameless = pages.flatMap(({ address, document }) =>
			[...document.querySelectorAll('a[href], button')]
				.filter((element) => (element.getAttribute('aria-label') ?? element.textContent ?? '').trim() === '')
				.map((element) => `${address}: ${element.outerHTML.slice(0, 80)}`),
		);
		expect(nameless).toEqual([]);
	});
});
