import { describe, expect, it } from 'vitest';
import Care from '#src/components/prose/Care.astro';
import Cite from '#src/components/prose/Cite.astro';
import DoDont from '#src/components/prose/DoDont.astro';
import Myth from '#src/components/prose/Myth.astro';
import { render, words } from '../../support/render.ts';

describe('<Care>', () => {
	it.each([
		['emergency', 'Get help now'],
		['call', 'Call the clinic'],
		['care', 'Take care'],
	])('of kind %s says how urgent it is in words: %s', async (kind, says) => {
		expect(words(await render(Care, { kind, title: 'A fever' }, '<p>Call.</p>'))).toBe(`${says} A fever Call.`);
	});

	it('refuses a kind that does not exist, and lists those that do', async () => {
		await expect(render(Care, { kind: 'warning', title: 'A fever' })).rejects.toThrow(
			'<Care kind="warning"> is not known. Write one of: emergency, call, care.',
		);
	});
});

describe('<DoDont>', () => {
	it.each([
		['do', 'Do'],
		['dont', 'Do not'],
	])('of kind %s is headed "%s"', async (kind, title) => {
		expect(words(await render(DoDont, { kind }, '<ul><li>Wash your hands.</li></ul>'))).toBe(`${title} Wash your hands.`);
	});

	it('refuses another kind', async () => {
		await expect(render(DoDont, { kind: 'maybe' })).rejects.toThrow('Write one of: do, dont.');
	});
});

describe('<Myth>', () => {
	it('marks the belief as a myth for eye and ear', async () => {
		const document = await render(Myth, { claim: 'It thins the skin.' }, '<p>Nobody knows.</p>');
		expect(words(document)).toBe('Myth “It thins the skin.” Nobody knows.');
	});

	it('refuses to be without a belief', async () => {
		await expect(render(Myth, {})).rejects.toThrow('<Myth> needs the belief');
	});
});

describe('<Cite>', () => {
	it('leads to each of its sources, by number, with a name for screen readers', async () => {
		const document = await render(Cite, { id: 'alam-2014, ablon-2018', numbers: '2,5' });
		const links = [...document.querySelectorAll('a')].map((link) => [link.getAttribute('href'), link.textContent, link.getAttribute('aria-label')]);
		expect(links).toEqual([
			['#source-2', '2', 'Source 2'],
			['#source-5', '5', 'Source 5'],
		]);
	});

	it('refuses to be without a source', async () => {
		await expect(render(Cite, { id: '' })).rejects.toThrow('<Cite> needs a source');
	});
});
