import { expect, it } from 'vitest';
import { axeFinds } from '../support/axe.ts';
import { builtPages } from '../support/built-site.ts';
import { browserSession } from '../support/browser-session.ts';
import { serveWithoutHeaders } from '../support/server.ts';

const session = browserSession(() => serveWithoutHeaders());

it('has nothing for axe to find on any page, in light, in dark and in forced colours', async () => {
	const page = await session.browser.newPage({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' });
	const found: string[] = [];
	for (const { address } of builtPages()) {
		await page.goto(session.site.origin + address);
		found.push(...(await axeFinds(page)).map((line) => `${address} ${line}`));
	}
	console.log(`axe: ${builtPages().length} pages in light, dark and forced colours, ${found.length} findings`);
	expect(found).toEqual([]);
}, 1_200_000);
