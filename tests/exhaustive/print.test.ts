import { expect, it } from 'vitest';
import { builtPage, builtPages } from '../support/built-site.ts';
import { browserSession } from '../support/browser-session.ts';
import { printed } from '../support/paper.ts';
import { serveWithoutHeaders } from '../support/server.ts';

const session = browserSession(() => serveWithoutHeaders());

it('prints every article as a handout with its sources, and without the furniture of the screen', async () => {
	const articles = builtPages().filter(({ address }) => /^\/guide\/.+/.test(address));
	const counts: string[] = [];
	const wrong: string[] = [];
	for (const { address } of articles) {
		const { pages, text } = await printed(session.browser, session.site.origin + address, { whole: true });
		counts.push(`${address} ${pages}`);
		if (pages > 20) wrong.push(`${address}: ${pages} pages`);
		if (!text.includes('Sources')) wrong.push(`${address}: no sources`);
		if (/On this page|Send to someone|Previous|Skip to the text/.test(text)) wrong.push(`${address}: furniture`);
	}
	console.log(`Pages of paper: ${counts.join(', ')}`);
	expect(wrong).toEqual([]);
}, 300_000);

it('opens on paper what is folded on the screen', async () => {
	const { text } = await printed(session.browser, `${session.site.origin}/evidence/`);
	const folded = builtPage('/evidence/').document.querySelector('[data-source] details a')?.textContent?.trim() ?? 'nothing is folded';
	expect(text.replace(/[^a-z0-9]+/gi, ' ')).toContain(folded.replace(/[^a-z0-9]+/gi, ' ').trim());
});
