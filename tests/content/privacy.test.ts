import { expect, it } from 'vitest';
import { SITE } from '#src/site.ts';
import { builtPages, readBuilt, readerFiles } from '../support/built-site.ts';

const OWN = new URL(SITE.address).origin;

/** What a browser fetches by itself, unlike a link that a reader presses. */
const FETCHED: readonly [selector: string, attribute: string][] = [
	['script[src], img[src], iframe[src], embed[src], audio[src], video[src], source[src], track[src], input[src]', 'src'],
	['img[srcset], source[srcset]', 'srcset'],
	['video[poster]', 'poster'],
	['object[data]', 'data'],
	[
		'link[rel~="stylesheet"], link[rel~="preload"], link[rel~="modulepreload"], link[rel~="prefetch"], link[rel~="preconnect"], link[rel~="dns-prefetch"], link[rel~="icon"], link[rel~="manifest"]',
		'href',
	],
	['use, image', 'href'],
	['form[action]', 'action'],
	['a[ping]', 'ping'],
];

const foreign = (address: string) => {
	const url = new URL(address, `${OWN}/`);
	return url.protocol.startsWith('http') && url.origin !== OWN;
};

it('no page fetches anything from another host', () => {
	const found = builtPages().flatMap(({ address, document }) =>
		FETCHED.flatMap(([selector, attribute]) =>
			[...document.querySelectorAll(selector)]
				.flatMap((element) => (element.getAttribute(attribute) ?? '').split(','))
				.map((value) => value.trim().split(/\s/)[0] ?? '')
				.filter((value) => value !== '' && foreign(value))
				.map((value) => `${address} ${value}`),
		),
	);
	expect(found).toEqual([]);
});

it('no page holds a form: what is typed has no way out', () => {
	const found = builtPages().filter(({ document }) => document.querySelector('form, [form], [formaction]') !== null);
	expect(found.map(({ address }) => address)).toEqual([]);
});

it('no style asks another host for a font or a picture', () => {
	const styles = [
		...builtPages().map(({ address, html }) => ({ name: address, text: (html.match(/<style[^>]*>[\s\S]*?<\/style>/g) ?? []).join('\n') })),
		...readerFiles()
			.filter((path) => path.endsWith('.css'))
			.map((name) => ({ name, text: readBuilt(name).toString('utf8') })),
	];
	const found = styles.flatMap(({ name, text }) =>
		[...text.matchAll(/url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/g)].map(([, url, imported]) => ({ name, url: url ?? imported ?? '' })),
	);
	expect(found.filter(({ url }) => foreign(url))).toEqual([]);
});

it('no script names another host, sets a cookie, or keeps anything but the theme, the skin tone, the days of sessions and the offline copy', () => {
	const scripts = readerFiles().filter((path) => path.endsWith('.js') && !path.startsWith('pagefind/'));
	const texts = [
		...scripts.map((name) => ({ name, text: readBuilt(name).toString('utf8') })),
		...builtPages().map(({ address, document }) => ({
			name: address,
			text: [...document.querySelectorAll('script:not([src]):not([type="application/ld+json"]):not([type="application/json"])')]
				.map(({ textContent }) => textContent)
				.join('\n'),
		})),
	];
	// Names, which nobody fetches: of standards, and of the library that a calendar file says it was made with.
	const NAMES = /(?:https?:)?\/\/(?:www\.w3\.org|schema\.org|datatracker\.ietf\.org|tools\.ietf\.org|sebbo\.net)\b/g;
	const found = texts.flatMap(({ name, text }) => [
		...[...text.replaceAll(NAMES, '').matchAll(/["'`](?:https?:)?\/\/([a-z0-9-]+\.[a-z.]{2,})/gi)].map(([whole]) => `${name} names ${whole.slice(1)}`),
		...(/document\.cookie|cookieStore/.test(text) ? [`${name} touches cookies`] : []),
		...(/sessionStorage|indexedDB/.test(text) ? [`${name} keeps something in another store`] : []),
		...(/\bcaches\.open\b/.test(text) && name !== 'service-worker.js' ? [`${name} keeps files`] : []),
		...[...text.matchAll(/localStorage(?:\.(?:get|set|remove)Item\(\s*[`'"]([^`'"]+)|\.(\w+))/g)]
			.filter(([, key, property]) => !['theme', 'skin', 'sessions'].includes(key ?? property ?? ''))
			.map(([whole]) => `${name} keeps ${whole}`),
		...(/\bsendBeacon\b|\bEventSource\b|\bWebSocket\b|\bRTCPeerConnection\b/.test(text) ? [`${name} can send`] : []),
	]);
	expect(found).toEqual([]);
});
