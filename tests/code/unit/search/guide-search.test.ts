import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GuideSearch, HELP_URL } from '#src/search/guide-search.ts';
import { sampleFullText, sampleGuide } from '../../../support/sample-guide.ts';

const search = new GuideSearch(sampleGuide());
const urls = (words: string) => search.now(words).results.map(({ url }) => url);

describe('an answer', () => {
	it.each([
		['pores', '/guide/pores/'],
		['large pores', '/guide/pores/'],
		['poors', '/guide/pores/'],
		['chloasma', '/guide/melasma/'],
		['melasama', '/guide/melasma/'],
		['makeup', '/guide/aftercare/'],
		['make up after', '/guide/aftercare/'],
		['make-up', '/guide/aftercare/'],
		['does it hurt', '/questions/does-it-hurt/'],
		['num cream', '/questions/does-it-hurt/'],
		['workout', '/questions/when-can-i-exercise/'],
		['training session', '/questions/when-can-i-exercise/'],
		['how much is it', '/guide/cost/'],
		['When can I exercise after microneedling?', '/questions/when-can-i-exercise/'],
	])('to "%s" begins with %s', (words, url) => {
		expect(urls(words)[0]).toBe(url);
	});

	it('shows the answer itself, its kind, section, evidence and topics', () => {
		expect(search.now('pores').results[0]).toMatchObject({
			kind: 'article',
			answer: 'No, not for good. Pores may look smaller.',
			section: 'Concerns',
			evidence: 'unknown',
			topics: ['pores'],
		});
	});

	it.each([
		['doesithurt', '/questions/does-it-hurt/'],
		['howmuchdoesitcost', '/guide/cost/'],
		['openpores', '/guide/pores/'],
	])('is found for "%s", written without spaces', (words, url) => {
		expect(urls(words)[0]).toBe(url);
	});

	it.each([
		['does microneedling hu', '/questions/does-it-hurt/'],
		['does microneedling shrink p', '/guide/pores/'],
		['mask of pr', '/guide/melasma/'],
		['large po', '/guide/pores/'],
	])('begins while a word is half typed: "%s"', (words, url) => {
		expect(urls(words)[0]).toBe(url);
		expect(search.now(words).query).toMatchObject({ corrected: [], unknown: [] });
	});

	it('knows what readers say in British and American spelling', () => {
		const clinic = new GuideSearch(sampleGuide({ readerWords: [{ readers: ['aesthetic doctor', 'oestrogen'], site: ['melasma'] }] }));
		for (const words of ['aesthetic doctor', 'esthetic doctor', 'oestrogen', 'estrogen']) expect(clinic.now(words).results[0]?.url).toBe('/guide/melasma/');
	});

	it('puts entries with all the words before entries with some', () => {
		expect(urls('gym after')[0]).toBe('/guide/aftercare/');
		expect(urls('melasma pores').slice(0, 2).toSorted()).toEqual(['/guide/melasma/', '/guide/pores/']);
	});

	it('says what it corrected', () => {
		expect(search.now('melasama').query.corrected).toEqual([{ from: 'melasama', to: 'melasma' }]);
		expect(search.now('melasma').query.corrected).toEqual([]);
	});

	it('to words in quotation marks corrects nothing', () => {
		expect(search.now('"melasama"')).toMatchObject({ state: 'nothing', query: { corrected: [], unknown: ['melasama'] } });
	});

	it('can be narrowed', () => {
		expect(search.now('exercise gym', { kind: 'article' }).results.map(({ kind }) => kind)).not.toContain('question');
		expect(search.now('gym after', { stage: 'cost' }).results).toEqual([]);
	});
});

describe('nothing', () => {
	it.each(['pizza', 'broken boiler', 'qwzx plmk', 'car insurance', 'price of tea'])('is the honest answer to "%s"', (words) => {
		expect(search.now(words)).toMatchObject({ state: 'nothing', results: [] });
	});

	it('names another subject', () => {
		expect(search.now('laser teeth whitening')).toMatchObject({ state: 'elsewhere', query: { elsewhere: 'teeth whitening' } });
		expect(search.now('teeth whitening after microneedling').state).not.toBe('elsewhere');
	});

	it('is the answer to an everyday word that is spelt like one of ours', () => {
		expect(search.now('paint').query).toMatchObject({ words: ['paint'], corrected: [], unknown: ['paint'] });
	});

	it('is not talked out of another subject by a bare needle', () => {
		const crafts = new GuideSearch(sampleGuide({ elsewhere: ['knitting'] }));
		expect(crafts.now('knitting needles').state).toBe('elsewhere');
		expect(crafts.now('knitting after microneedling').state).not.toBe('elsewhere');
	});

	it('names the words that no page holds', () => {
		expect(search.now('zygote').query.unknown).toEqual(['zygote']);
	});
});

describe('a red flag', () => {
	it.each(['cellulitis', 'celulitis', 'yellow pus', 'redness spreading on my face', 'fever', 'I have trouble with my breathing', '"cellulitis"'])(
		'in "%s" pins when to get help',
		(words) => {
			expect(search.now(words).results[0]).toMatchObject({ kind: 'help', url: HELP_URL, topics: ['risks'] });
		},
	);

	it.each(['fever blister', 'redness', 'cellulite'])('is not raised by "%s"', (words) => {
		expect(urls(words)).not.toContain(HELP_URL);
	});

	it('stands first whatever else is found', () => {
		expect(urls('pores pus').slice(0, 2)).toEqual([HELP_URL, '/guide/pores/']);
	});
});

describe('bad input', () => {
	it.each([
		'',
		' ',
		'a',
		'?',
		'🙂🙂',
		'"',
		'""',
		'<b>',
		'<img src=x onerror=alert(1)>',
		'(.*',
		'[a-z]+\\',
		'$&',
		'مرحبا',
		'皮肤',
		'\u202Eserop',
		'x'.repeat(500),
		'pores '.repeat(200),
		'%',
		'null',
		'__proto__',
		'constructor',
	])('"%s" is answered without an error', (words) => {
		const { state, results } = search.now(words);
		expect(['found', 'nothing', 'elsewhere', 'ask']).toContain(state);
		expect(Array.isArray(results)).toBe(true);
	});

	it.each(['', '   ', '🙂', '?!'])('"%s" asks for words', (words) => {
		expect(search.now(words)).toMatchObject({ state: 'ask', results: [] });
	});

	// A hundred random texts take seconds on a busy machine.
	it('of any kind never throws, and the same words give the same answer', { timeout: 60_000 }, () => {
		assert(
			property(string({ unit: 'binary', maxLength: 80 }), (words) => {
				expect(search.now(words).results).toEqual(search.now(words).results);
			}),
		);
	});
});

describe('the full index', () => {
	const pages = {
		a1: {
			url: '/guide/pores/',
			content:
				'Does microneedling shrink pores? A pore is an opening. What it is. Every hair has one. What helps. A retinol cream may shrink large pores a little.',
			anchors: [
				{ id: 'what-it-is', text: 'What it is', location: 9, element: 'h2' },
				{ id: 'what-helps', text: 'What helps', location: 16, element: 'h2' },
			],
		},
		b2: { url: '/questions/does-it-hurt/', content: 'Needles often contain nickel. Tell the clinic.' },
	};

	it('leads each article to its section, with the words marked on arrival', async () => {
		const { results } = await search.fully('large pores', sampleFullText(pages));
		expect(results[0]?.url).toBe('/guide/pores/#what-helps:~:text=large%20pores');
		expect(results[0]?.heading).toBe('What helps');
	});

	it('moves nothing that already stands', async () => {
		const first = search.now('pores melasma').results.map(({ title }) => title);
		const { results } = await search.fully('pores melasma', sampleFullText(pages));
		expect(results.slice(0, first.length).map(({ title }) => title)).toEqual(first);
	});

	it('finds what no name tells of, if the words stand in one sentence', async () => {
		const fullText = sampleFullText(pages);
		expect((await search.fully('nickel', fullText)).results.map(({ url }) => url)).toEqual(['/questions/does-it-hurt/']);
		expect((await search.fully('nickel clinic', fullText)).results).toEqual([]);
	});

	it('is not asked about another subject', async () => {
		const fullText = sampleFullText(pages);
		expect((await search.fully('train times', fullText)).state).toBe('elsewhere');
		expect(fullText.asked).toEqual([]);
	});

	it('finds entries beyond the small file on their shelf', async () => {
		const large = sampleGuide({ shelves: 1, words: ['retinol', 'cream'] });
		const [pores, ...others] = large.entries;
		if (pores === undefined) throw new Error('the sample has entries');
		const shelved = new GuideSearch({ ...large, entries: others });
		const { results } = await shelved.fully('retinol cream', { ...sampleFullText(pages), shelf: async () => [pores] });
		expect(results.map(({ url }) => url.replace(/#.*/, ''))).toContain('/guide/pores/');
	});
});
