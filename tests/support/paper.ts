import type { Browser } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';

export interface Printed {
	pages: number;
	/** The words as they stand on paper, page after page. */
	text: string;
	pdf: Uint8Array;
}

/** Prints a page as a reader would, on A4 unless told, and reads the paper. `whole` asks for the whole text where a page prints as one sheet. */
export async function printed(
	browser: Browser,
	url: string,
	{ format = 'A4', whole = false }: { format?: 'A4' | 'Letter'; whole?: boolean } = {},
): Promise<Printed> {
	const page = await browser.newPage({ colorScheme: 'dark' });
	await page.goto(url);
	if (whole) await page.evaluate(() => document.documentElement.setAttribute('data-print-whole', ''));
	const pdf = new Uint8Array(await page.pdf({ format, preferCSSPageSize: false }));
	await page.close();
	// The reader takes the bytes for itself.
	const paper = await getDocumentProxy(pdf.slice());
	const { text } = await extractText(paper, { mergePages: true });
	return { pages: paper.numPages, text: text.replace(/\s+/g, ' '), pdf };
}
