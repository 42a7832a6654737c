/** What each kind of file is, and whether it is text that shrinks: those get a compressed copy beside them. */
export const FILE_TYPES: Readonly<Record<string, { type: string; text: boolean }>> = {
	html: { type: 'text/html; charset=utf-8', text: true },
	css: { type: 'text/css; charset=utf-8', text: true },
	js: { type: 'text/javascript; charset=utf-8', text: true },
	json: { type: 'application/json; charset=utf-8', text: true },
	svg: { type: 'image/svg+xml', text: true },
	xml: { type: 'application/xml; charset=utf-8', text: true },
	txt: { type: 'text/plain; charset=utf-8', text: true },
	ics: { type: 'text/calendar; charset=utf-8', text: true },
	speculationrules: { type: 'application/speculationrules+json', text: true },
	webmanifest: { type: 'application/manifest+json', text: true },
	png: { type: 'image/png', text: false },
	jpg: { type: 'image/jpeg', text: false },
	webp: { type: 'image/webp', text: false },
	avif: { type: 'image/avif', text: false },
	ico: { type: 'image/x-icon', text: false },
	woff2: { type: 'font/woff2', text: false },
	wasm: { type: 'application/wasm', text: false },
};

export const endingOf = (path: string) => /\.([a-z0-9_]+)$/.exec(path)?.[1] ?? '';
