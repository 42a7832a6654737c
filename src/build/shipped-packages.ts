/** Work of others that reaches the reader's browser: the package, and what of it. Everything else stays in the build. */
export const SHIPPED: readonly { name: string; what: string }[] = [
	{ name: '@fontsource/instrument-serif', what: 'the letters of the headings, cut to the characters that the guide uses' },
	{ name: '@fontsource-variable/atkinson-hyperlegible-next', what: 'the letters of the text, cut to the characters that the guide uses' },
	{ name: 'tailwindcss', what: 'styles' },
	{ name: 'pagefind', what: 'the search in the text, loaded when someone searches' },
	{ name: 'temporal-polyfill', what: 'calendar days, in the planner' },
	{ name: 'ical-generator', what: 'the calendar file, loaded when someone asks for it' },
	{ name: 'workbox-core', what: 'the offline copy' },
	{ name: 'workbox-routing', what: 'the offline copy' },
	{ name: 'workbox-strategies', what: 'the offline copy' },
];
