import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { GuideEntry } from '#src/search/engine/guide.ts';
import { SITE } from '#src/site.ts';
import { NO_TEXT } from './page-text.ts';

/** A page that wants to be found, made readable. */
export interface IndexablePage {
	url: string;
	html: string;
}

/**
 * Writes Pagefind's index of all text into `folder`.
 * @throws the first error that Pagefind reports; its service is closed all the same
 */
export async function writeTextIndex(folder: string, pages: Iterable<IndexablePage>, terms: readonly GuideEntry[]): Promise<void> {
	try {
		// Numbers and names of sources are no words of the text, and each term has a record of its own.
		const { index, errors } = await createIndex({ excludeSelectors: NO_TEXT });
		stopAt('starting', errors);
		if (index === undefined) throw new Error('The search index was not built: Pagefind gave no index.');
		for (const { url, html } of pages) stopAt(`reading ${url}`, (await index.addHTMLFile({ url, content: html })).errors);
		await addTerms(index, terms);
		stopAt('writing', (await index.writeFiles({ outputPath: folder })).errors);
		for (const name of readdirSync(folder)) if (NOT_USED.test(name)) rmSync(join(folder, name));
	} finally {
		await close();
	}
}

/** Pagefind's own interfaces, its script that marks words, and its worker: half a megabyte that no page of ours asks for. */
const NOT_USED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\.(?:js|css)$/;

function stopAt(step: string, errors: readonly string[]) {
	if (errors.length > 0) throw new Error(`The search index was not built. Pagefind, while ${step}: ${errors.join('; ')}`);
}

async function addTerms(index: PagefindIndex, terms: readonly GuideEntry[]) {
	for (const { url, title, answer = '' } of terms) {
		const { errors } = await index.addCustomRecord({
			url,
			content: `${title}. ${answer}`,
			// In lower case, as Pagefind reads it from the pages: another spelling would be another index.
			language: SITE.language.toLowerCase(),
			meta: { title },
		});
		stopAt(`adding ${url}`, errors);
	}
}
