import type { Page } from 'playwright-core';
import type { openBuiltSearch } from '#src/commands/built-search.ts';

/** Links of results that lead into a section, each once, for what articles are called. */
export async function linksIntoSections(search: ReturnType<typeof openBuiltSearch>, most: number): Promise<string[]> {
	const links = new Map<string, string>();
	const articles = search.guide.entries.filter(({ kind }) => kind === 'article');
	for (let place = 0; links.size < most && place < 20; place++)
		for (const { names } of articles)
			for (const { url } of (await search.ranked(names[place] ?? '')).slice(0, 3))
				if (url.includes('#') && !links.has(url.replace(/:~:.*/, '')) && url.startsWith('/guide/') && links.size < most)
					links.set(url.replace(/:~:.*/, ''), url);
	return [...links.values()];
}

/** What is wrong with where a link lands: its section is out of view, or the words that it asks to be marked are. */
export async function wrongLanding(page: Page, origin: string, link: string): Promise<string | undefined> {
	await page.goto('about:blank');
	await page.goto(origin + link);
	const [, id = '', text] = /#([^:]*)(?::~:text=(.*))?$/.exec(link) ?? [];
	// A browser scrolls to the words some frames after the page is there, which on a busy machine takes seconds.
	const wrong = () => page.evaluate(lookAtLanding, { id, text: text === undefined ? '' : decodeURIComponent(text) });
	for (let tries = 0; tries < 100; tries++) {
		if ((await wrong()) === undefined) return undefined;
		await page.waitForTimeout(100);
	}
	return `${link}: ${(await wrong()) ?? ''}`;
}

function lookAtLanding({ id, text }: { id: string; text: string }): string | undefined {
	const heading = document.getElementById(id);
	if (heading === null) return 'the section is not there';
	const inView = (from: number, to: number) => from < innerHeight && to > 0;
	const next = [...document.querySelectorAll('main h2, footer')].find((one) => (heading.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0);
	if (!inView(heading.getBoundingClientRect().top, next?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY)) return 'the section is out of view';
	if (text === '') return undefined;
	// Not `document.body.innerText`: the browser joins what is in several elements, as its own search does.
	const scrolled = scrollY;
	getSelection()?.removeAllRanges();
	if (!(window as unknown as { find: (words: string) => boolean }).find(text)) return 'the words to mark are not on the page';
	const words = getSelection()?.getRangeAt(0).getBoundingClientRect() ?? new DOMRect();
	const moved = scrollY - scrolled;
	scrollTo({ top: scrolled, behavior: 'instant' });
	return inView(words.top + moved, words.bottom + moved) ? undefined : 'the words to mark are out of view';
}
