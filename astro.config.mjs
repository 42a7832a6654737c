import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig, fontProviders } from 'astro/config';
import { adminForm } from '#src/build/admin-form.ts';
import { contentCheck } from '#src/build/content-check.ts';
import { devNotes } from '#src/build/dev-notes.ts';
import { lastChanges } from '#src/build/last-changed.ts';
import { citationNotes } from '#src/markdown/citation-notes.ts';
import { searchInDev } from '#src/build/search-in-dev.ts';
import { lighterBuild } from '#src/build/lighter-build.ts';
import { fallbackFamilies } from '#src/lib/fallback-faces.ts';
import { figureOutOfParagraph } from '#src/markdown/figure-out-of-paragraph.ts';
import { SITE } from '#src/site.ts';

/** The oldest browsers that get the full design, chosen on 23 November 2026: the first with `light-dark()`. */
const BROWSERS = ['chrome123', 'edge123', 'firefox120', 'safari17.5'];

/** When each page was last changed, as the check of a build has read it. */
let changed = new Map();

export default defineConfig({
	site: SITE.address,
	trailingSlash: 'always',
	prerenderConflictBehavior: 'error',
	integrations: [
		contentCheck((content) => {
			changed = lastChanges(content);
		}),
		mdx({ optimize: { ignoreElementNames: ['table'] } }),
		sitemap({
			filter: (page) => !page.endsWith('/search/') && !page.endsWith('/offline/') && !page.includes('/admin/'),
			serialize: (item) => ({ ...item, lastmod: changed.get(new URL(item.url).pathname) }),
		}),
		// In `dev` only; `build:admin` asks for the form by name.
		adminForm(),
		devNotes(),
		searchInDev(),
		lighterBuild(),
	],
	markdown: {
		syntaxHighlight: false,
		processor: satteri({ mdastPlugins: [citationNotes, figureOutOfParagraph] }),
	},
	// Every page carries its own styles: one round trip, and nothing blocks beside the document.
	build: { inlineStylesheets: 'always' },
	// `swap` without preload: words are there with the first paint, in a face of the system in the widths of ours, and ours take its place.
	fonts: [
		{
			provider: fontProviders.local(),
			name: 'Instrument Serif',
			cssVariable: '--font-display-face',
			fallbacks: [...fallbackFamilies('display'), 'serif'],
			optimizedFallbacks: false,
			display: 'swap',
			options: { variants: [{ src: ['./src/styles/fonts/instrument-serif.woff2'], weight: 400, style: 'normal' }] },
		},
		{
			provider: fontProviders.local(),
			name: 'Atkinson Hyperlegible Next',
			cssVariable: '--font-text-face',
			fallbacks: [...fallbackFamilies('text'), 'sans-serif'],
			optimizedFallbacks: false,
			display: 'swap',
			options: { variants: [{ src: ['./src/styles/fonts/atkinson-hyperlegible-next.woff2'], weight: '400 700', style: 'normal' }] },
		},
	],
	devToolbar: { enabled: true },
	experimental: { contentIntellisense: true },
	vite: {
		plugins: [tailwindcss({ optimize: false })],
		// Scripts are files of their own, which come after the page and are kept; inside it they would come with every page.
		build: {
			target: BROWSERS,
			cssTarget: BROWSERS,
			assetsInlineLimit: 0,
			// Astro marks each MDX module with a directive of its own, and the bundler would warn of every one.
			rolldownOptions: { checks: { moduleLevelDirective: false } },
		},
		environments: { client: { build: { rolldownOptions: { output: { entryFileNames: '_astro/[hash].js', chunkFileNames: '_astro/[hash].js' } } } } },
	},
});
