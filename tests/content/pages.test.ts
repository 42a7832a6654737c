import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { SITE } from '#src/site.ts';
import { builtFiles, builtPages, readBuilt } from '../support/built-site.ts';
import { addressOfArticle, addressOfQuestion, published } from '../support/content-files.ts';

const pages = builtPages();
const OUR_HOST = new URL(SITE.address).origin;

/** Pages that are there whatever staff write. */
const OF_THE_CODE = ['/', '/guide/', '/questions/', '/glossary/', '/evidence/', '/planner/', '/self-check/', '/consultation/', '/search/', '/404.html'];

/** Pages that are shown at other addresses than their own. */
const NOWHERE = ['/404.html', '/offline/'];

/** The one place in the body where styles may be: before it they hold back the first paint of an article, by some 45 ms on a slow phone. HTML asks for styles in the head, but browsers take them anywhere. */
const STYLES_AFTER_FIRST_LOOK = /(<(\w+) id="first-look"[\s\S]*?<\/\2>)<style>[\s\S]*?<\/style>/;

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

/** What a template holds is no page yet: its element fills it in, and the browser tests look at what comes of it. */
const withoutTemplates = (html: string) => html.replaceAll(/(<template[^>]*>)[\s\S]*?(<\/template>)/g, '$1$2');

describe('every built page', () => {
	it('is there for every article, question and page that is published, and for nothing else', () => {
		const addresses = new Set(pages.map(({ address }) => address));
		const wanted = [...published('articles').map(addressOfArticle), ...published('questions').map(addressOfQuestion)];
		expect(new Set([...addresses].filter((address) => /^\/(?:guide|questions)\/.+/.test(address)))).toEqual(new Set(wanted));
		expect(published('pages').filter(({ id }) => !addresses.has(`/${id}/`))).toEqual([]);
		expect(OF_THE_CODE.filter((address) => !addresses.has(address))).toEqual([]);
	});

	it('shows no tag as text: each figure from the facts is filled in', () => {
		expect(pages.filter(({ html }) => /&lt;\/?[A-Z]/.test(html)).map(({ address }) => address)).toEqual([]);
	});

	// A test for each: all of them in one would take longer with every page, and come near the limit on a busy machine.
	it.each(pages)('is valid HTML: $address', async ({ address, html }) => {
		const { results } = await validator.validateString(withoutTemplates(html).replace(STYLES_AFTER_FIRST_LOOK, '$1'));
		const problems = results.flatMap(({ messages }) => messages.map(({ ruleId, message, line, column }) => `${address} ${line}:${column} ${ruleId}: ${message}`));
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

	it('says its language, and has a canonical address unless it is shown in place of another', () => {
		expect(pages.filter(({ document }) => document.documentElement.getAttribute('lang') !== SITE.language).map(({ address }) => address)).toEqual([]);
		const without = pages.filter(
			({ address, document }) => document.querySelector('link[rel=canonical]')?.getAttribute('href') !== `${OUR_HOST}${address}`,
		);
		expect(without.map(({ address }) => address).filter((address) => !NOWHERE.includes(address))).toEqual([]);
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
				const url = new URL(link.getAttribute('href') ?? '', `${OUR_HOST}${address}`);
				if (url.origin !== OUR_HOST) return [];
				const fragment = decodeURIComponent(url.hash.slice(1));
				// The search keeps its words after the #, the planner its plan.
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

	it('is listed in the sitemap, unless it is the search or is shown in place of another', () => {
		const listed = [...readBuilt('sitemap-0.xml').toString().matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url ?? '').pathname);
		const expected = pages.map(({ address }) => address).filter((address) => ![...NOWHERE, '/search/'].includes(address));
		expect(listed.toSorted()).toEqual(expected.toSorted());
		expect(readBuilt('robots.txt').toString()).toContain(`Sitemap: ${new URL('/sitemap-index.xml', SITE.address).href}`);
	});

	it('tells search engines what kind of page it is', () => {
		const kinds = (address: string) => {
			const found = pages.find((page) => page.address === address)?.document.querySelectorAll('script[type="application/ld+json"]') ?? [];
			return [...found].map((script) => (JSON.parse(script.textContent) as { '@type': string })['@type']);
		};
		expect(published('articles').filter((entry) => kinds(addressOfArticle(entry)).join() !== 'MedicalWebPage,BreadcrumbList')).toEqual([]);
		expect(published('questions').filter((entry) => kinds(addressOfQuestion(entry)).join() !== 'FAQPage,BreadcrumbList')).toEqual([]);
		expect(kinds('/')).toContain('WebSite');
	});

	it('reads without script, and has one banner, one main part and one foot, each way around with a name of its own', () => {
		const wrong = pages.flatMap(({ address, document }) => {
			const once = ['body > header', 'main', 'body > footer'].filter((part) => document.querySelectorAll(part).length !== 1);
			const names = [...document.querySelectorAll('nav')].map((nav) => nav.getAttribute('aria-label') ?? nav.getAttribute('aria-labelledby'));
			// The shortest that staff may write is a title, a summary and a sentence.
			const silent = (document.querySelector('main')?.textContent?.trim().length ?? 0) < 50;
			return once.length > 0 || names.includes(null) || new Set(names).size !== names.length || silent ? [`${address} ${once.join(' ')} ${names.join()}`] : [];
		});
		expect(wrong).toEqual([]);
	});
});
