import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { GuideEntry } from '#src/search/engine/guide.ts';
import type { PageText } from '#src/search/engine/passage.ts';
import { SITE } from '#src/site.ts';
import { readRecord } from './record.ts';

/** A record as Pagefind wrote it. */
export interface IndexedRecord extends PageText {
	id: string;
	url: string;
}

/** A page that wants to be found. */
export interface IndexablePage {
	url: string;
	html: string;
}

/**
 * Writes Pagefind's index of all text into `folder`, and reads its records back from the disk.
 * @throws the first error that Pagefind tells; its service is closed all the same
 */
export async function writeTextIndex(folder: string, pages: readonly IndexablePage[], terms: readonly GuideEntry[]): Promise<IndexedRecord[]> {
	try {
		// Numbers and names of sources are no words of the text, and each term has a record of its own.
		const { index, errors } = await createIndex({ excludeSelectors: ['.cite', 'a[href*="/evidence/#"]', 'a[href^="#source-"]', '[data-term]'] });
		stopAt('starting', errors);
		if (index === undefined) throw new Error('The search index was not built: Pagefind gave no index.');
		for (const { url, html } of pages) stopAt(`reading ${url}`, (await index.addHTMLFile({ url, content: readable(html) })).errors);
		await addTerms(index, terms);
		stopAt('writing', (await index.writeFiles({ outputPath: folder })).errors);
		for (const name of readdirSync(folder)) if (NOT_USED.test(name)) rmSync(join(folder, name));
		// Read from where they were written: Pagefind would hand over the whole index once more, in memory.
		const fragments = join(folder, 'fragment');
		if (!existsSync(fragments)) throw new Error('The search index was not built: no page carries `data-pagefind-body`.');
		return readdirSync(fragments)
			.toSorted()
			.map((name) => ({ id: name.replace(/\.pf_fragment$/, ''), ...readRecord(readFileSync(join(fragments, name))) }));
	} finally {
		await close();
	}
}

/** Pagefind's own interfaces, its script that marks words, and its worker: half a megabyte that no page of ours asks for. */
const NOT_USED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\.(?:js|css)$/;

function stopAt(step: string, errors: readonly string[]) {
	if (errors.length > 0) throw new Error(`The search index was not built. Pagefind, while ${step}: ${errors.join('; ')}`);
}

/** Half of a page, as it comes from the builder, is no text. Pagefind glues what stands in cells, in lists, behind labels and before words for the ear: each is made a sentence of its own. */
const readable = (html: string) =>
	html
		.replaceAll(/<(style|script)\b[\s\S]*?<\/\1>/g, '')
		.replaceAll(/(?<=[^.!?:>\s])\s*(<\/(?:dt|dd|th|td|caption|li|figcaption)>)/g, '.$1 ')
		.replaceAll(/(<span class="label[^>]*>[^<]*[^.!?:<\s])\s*(<\/span>)/g, '$1.$2 ')
		.replaceAll(/(<h[2-6][^>]*>[^<]*[^.!?:<\s])\s*(<span)/g, '$1. $2')
		.replaceAll(/(?<=[^.!?:>\s])((?:\s*<[^>]+>)*\s*<span class="sr-only"[^>]*>)(?![:.,])/g, '.$1');

async function addTerms(index: PagefindIndex, terms: readonly GuideEntry[]) {
	for (const { url, title, answer = '' } of terms) {
		const { errors } = await index.addCustomRecord({
			url,
			content: `${title}. ${answer}`,
			// In small letters, as Pagefind reads it from the pages: another spelling would be another index.
			language: SITE.language.toLowerCase(),
			meta: { title },
		});
		stopAt(`adding ${url}`, errors);
	}
}
