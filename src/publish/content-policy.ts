import { createHash } from 'node:crypto';

export interface InlineCode {
	/** E.g. `'sha256-…'`, ready for the policy. */
	scripts: string[];
	styles: string[];
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The hashes of all scripts and styles inside the pages, each once, in a fixed order. Data for search engines is not run and needs none. */
export function inlineCode(pages: Iterable<string>): InlineCode {
	const scripts = new Set<string>();
	const styles = new Set<string>();
	for (const html of pages) {
		for (const [, tag = '', code = ''] of html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)) {
			if (!/\bsrc=/.test(tag) && !/type="application\/(?:ld\+)?json"/.test(tag)) scripts.add(code);
		}
		for (const [, code = ''] of html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g)) styles.add(code);
	}
	return { scripts: [...scripts].map(hashOf).toSorted(), styles: [...styles].map(hashOf).toSorted() };
}

/**
 * What a page may load and run: its own files, and the code whose hash is named. The search runs WebAssembly, in the page; the one worker is that of the offline copy.
 * No form may send anything: what a reader types stays in her page.
 * Trusted Types leave one policy of our own, which gives nothing but the address of the worker that keeps the offline copy.
 */
export function contentPolicy({ scripts, styles }: InlineCode): string {
	return Object.entries({
		'default-src': ["'none'"],
		'script-src': ["'self'", "'wasm-unsafe-eval'", ...scripts],
		'style-src': ["'self'", ...styles],
		'img-src': ["'self'", 'data:'],
		'font-src': ["'self'"],
		'connect-src': ["'self'"],
		'worker-src': ["'self'"],
		'manifest-src': ["'self'"],
		'form-action': ["'none'"],
		'base-uri': ["'none'"],
		'frame-ancestors': ["'none'"],
		'require-trusted-types-for': ["'script'"],
		'trusted-types': ['offline-copy'],
	})
		.map(([name, values]) => `${name} ${values.join(' ')}`)
		.join('; ');
}
