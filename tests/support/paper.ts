import type { Browser } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { waitForFonts } from './browser-session.ts';

export interface Paper {
	pages: number;
	/** The words as they are printed, page after page. */
	text: string;
	/** The height of the smallest letters, in points. */
	smallest: number;
}

export interface Printed extends Paper {
	pdf: Uint8Array;
}

/** Reads what a browser has printed. The reader takes the bytes for itself. */
export async function readPaper(pdf: Uint8Array): Promise<Paper> {
	const paper = await getDocumentProxy(pdf);
	const { text } = await extractText(paper, { mergePages: true });
	const heights: number[] = [];
	for (let number = 1; number <= paper.numPages; number += 1) {
		const { items } = await (await paper.getPage(number)).getTextContent();
		for (const item of items) if ('str' in item && item.str.trim() !== '') heights.push(item.height);
	}
	return { pages: paper.numPages, text: text.replace(/\s+/g, ' '), smallest: Math.min(...heights) };
}

/** Prints a page as a reader would, on A4 unless told, and reads the paper. `whole` asks for the whole text where a page prints as one sheet. */
export async function printed(
	browser: Browser,
	url: string,
	{ format = 'A4', whole = false }: { format?: 'A4' | 'Letter'; whole?: boolean } = {},
): Promise<Printed> {
	const page = await browser.newPage({ colorScheme: 'dark' });
	await page.goto(url);
	await waitForFonts(page);
	if (whole) await page.evaluate(() => document.documentElement.setAttribute('data-print-whole', ''));
	const pdf = new Uint8Array(await page.pdf({ format, preferCSSPageSize: false }));
	await page.close();
	return { ...(await readPaper(pdf.slice())), pdf };
}
