import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CRISIS_URL, HELP_URL } from '#src/search/engine/guide-search.ts';
import { varied } from '#src/search/engine/ranking.ts';
import { articleEntry } from '#src/search/build/entries.ts';
import { SAMPLE_ENTRIES, sampleSearch } from '../../fixtures/search/sample-guide.ts';

const search = sampleSearch();
const urls = (typed: string) => search.search(typed).results.map(({ url }) => url);

describe('an answer', () => {
	it.each([
		['pores', '/guide/pores/'],
		['large pores', '/guide/pores/'],
		['poores', '/guide/pores/'],
		['chloasma', '/guide/melasma/'],
		['melasama', '/guide/melasma/'],
		['makeup', '/guide/aftercare/'],
		['make up after', '/guide/aftercare/'],
		['does it hurt', '/questions/does-it-hurt/'],
		['workout', '/questions/when-can-i-exercise/'],
		['training session', '/questions/when-can-i-exercise/'],
		['is it expensive', '/guide/cost/'],
		['When can I exercise after microneedling?', '/questions/when-can-i-exercise/'],
		['openpores', '/guide/pores/'],
		['doesithurt', '/questions/does-it-hurt/'],
		['workuot', '/questions/when-can-i-exercise/'],
		['my mask of pregnancy came back with the second child and nothing expensive from the shop has helped', '/guide/melasma/'],
		['mask of pr', '/guide/melasma/'],
		['planner', '/planner/'],
		['cost calculator', '/planner/'],
	])('to "%s" begins with %s', (typed, url) => {
		expect(urls(typed)[0]).toBe(url);
	});

	it('to a story is an answer to the question in it', () => {
		expect(urls('My melasma came back. Does it hurt?')[0]).toBe('/questions/does-it-hurt/');
		expect(urls('Does my melasma come back? It hurt.')[0]).toBe('/guide/melasma/');
	});

	it('has its kind, section, evidence, topics and the answer itself', () => {
		expect(search.search('pores').results[0]).toMatchObject({
			kind: 'article',
			answer: 'No, not for good. Pores may look smaller.',
			section: 'Concerns',
			evidence: 'unknown',
			topics: ['pores'],
		});
	});

	it('says what it corrected', () => {
		expect(search.search('melasama').query.parts).toMatchObject([{ word: 'melasama', meant: 'melasma' }]);
		expect(search.search('melasma').query.parts[0]?.meant).toBeUndefined();
	});

	it('to words in quotation marks corrects nothing and holds them as they are', () => {
		expect(search.search('"melasama"')).toMatchObject({ state: 'nothing', results: [], query: { unknown: ['melasama'] } });
		expect(urls('"mask of pregnancy"')).toEqual(['/guide/melasma/']);
		expect(urls('"pregnancy mask of"')).toEqual([]);
	});

	it('can be narrowed', () => {
		expect(search.search('exercise gym', { kind: 'article' }).results.map(({ kind }) => kind)).not.toContain('question');
		expect(search.search('gym after', { stage: 'cost' }).results).toEqual([]);
	});

	it('puts at most two results of one topic among the first three', () => {
		const entries = ['a', 'a', 'a', 'b', 'a'].map((topic, place) => ({ topics: [topic], place }));
		expect(varied(entries).map(({ place }) => place)).toEqual([0, 1, 3, 2, 4]);
	});

	it('comes from the names alone while the second file is missing', () => {
		expect(sampleSearch({}, [{ kind: 'article', url: '/guide/pores/', title: 'Pores', names: [], topics: ['pores'] }]).search('pores').results).toHaveLength(1);
	});
});

const TODAY = new Date(2026, 10, 30);
const asked = (typed: string) => search.search(typed, {}, TODAY).results.map(({ url }) => url);

describe('a date to be ready for', () => {
	it.each([
		['I get married in five weeks', '/planner/#event-in=5'],
		['party in 10 days', '/planner/#event-on=2026-12-10'],
		['wedding 12 June', '/planner/#event-on=2027-06-12'],
		['my wedding is on the 12th of june', '/planner/#event-on=2027-06-12'],
		['june 12th wedding', '/planner/#event-on=2027-06-12'],
		['my sisters birthday is next month', '/planner/#event-in=4'],
		['prom in a couple of months', '/planner/#event-in=8'],
		['christmas party on saturday', '/planner/'],
		['wedding in 200 weeks', '/planner/'],
		['wedding in 99999999999999999999 days', '/planner/'],
		['wedding on 29 February 2028', '/planner/#event-on=2028-02-29'],
		['wedding in may', '/planner/#event-in=21'],
		['wedding 12 june 2028', '/planner/#event-on=2028-06-12'],
		['wedding on June 12th, 2028', '/planner/#event-on=2028-06-12'],
		['wedding in may 2028', '/planner/#event-in=74'],
		['wedding maybe next month', '/planner/#event-in=4'],
		['wedding 3 september', '/planner/#event-on=2027-09-03'],
		['wedding in 2.5 weeks', '/planner/#event-in=2'],
		['wedding in 2,5 weeks', '/planner/#event-in=2'],
		['wedding 12 June 2040', '/planner/'],
	])('in "%s" leads to %s', (typed, url) => {
		expect(asked(typed)[0]).toBe(url);
	});

	it('beside a question shows the planner second', () => {
		expect(asked('large pores and my party is next month').slice(0, 2)).toEqual(['/guide/pores/', '/planner/#event-in=4']);
	});

	it.each(['microneedling for pores', 'party two weeks after', 'wedding dresses', 'wedding on 12 June 2025', 'getting married soon'])(
		'is not in "%s"',
		(typed) => {
			expect(asked(typed).filter((url) => url.includes('#event'))).toEqual([]);
		},
	);
});

describe('a day after a session', () => {
	const HEALING = articleEntry(
		'healing-timeline',
		'/guide/healing-timeline/',
		{ title: 'How does skin heal, day by day?', shortTitle: 'Healing', summary: 'Redness goes in days.', alsoCalled: ['how long am I red after'] },
		'Aftercare',
	);
	const healing = sampleSearch({}, [...SAMPLE_ENTRIES, HEALING]);
	const found = (typed: string) => healing.search(typed, {}, TODAY).results.map(({ url }) => url);

	it.each([
		['day 12', '/guide/healing-timeline/#today-12'],
		['day12', '/guide/healing-timeline/#today-12'],
		['21st day', '/guide/healing-timeline/#today-21'],
		['day 3 after microneedling', '/guide/healing-timeline/#today-3'],
		['what should I expect five days after', '/guide/healing-timeline/#today-5'],
	])('in "%s" alone leads to it', (typed, url) => {
		expect(found(typed)[0]).toBe(url);
		expect(found(typed).filter((one) => one.startsWith('/guide/healing-timeline/'))).toHaveLength(1);
	});

	it('beside a question is where the page opens, if it is found', () => {
		expect(found('red on day 4')).toContain('/guide/healing-timeline/#today-4');
		expect(found('gym after day 4')[0]).not.toContain('#today');
	});

	it.each(['party 3 days after the wedding', 'day 1 and day 3'])('is not in "%s"', (typed) => {
		expect(found(typed).filter((url) => url.includes('#today'))).toEqual([]);
	});

	it('is never before when to get help', () => {
		expect(found('day 3 pus')[0]).toBe(HELP_URL);
	});
});

describe('a tool or the clinic', () => {
	const named = [
		['put the dates in my calendar', '/planner/'],
		['cost calculator', '/planner/'],
		...[
			'phone number',
			'book',
			'Email',
			'what is your email',
			'opening hours',
			'are you open on sundays',
			'where are you',
			'i want to book',
			'cancel my appointment',
			'parking',
		].map((typed) => [typed, '/about/#ask-us']),
	];
	it.each(named)('asked for as "%s" leads to %s', (typed, url) => {
		expect(asked(typed ?? '')[0]).toBe(url);
	});

	it('says how to reach the clinic', () => {
		expect(search.search('phone number').results[0]).toMatchObject({ title: 'Ask the clinic', answer: 'Phone: +44 20 7946 0000.', topics: [] });
	});

	it.each(['open pores', 'when should i call the clinic', 'how do i book a table', 'pain after my appointment'])('is not asked for in "%s"', (typed) => {
		expect(asked(typed)[0]).not.toBe('/about/#ask-us');
	});
});

describe('nothing', () => {
	it.each(['pizza', 'broken boiler', 'qwzx plmk', 'teeth whitening', 'netball'])('is the honest answer to "%s"', (typed) => {
		expect(search.search(typed)).toMatchObject({ state: 'nothing', results: [] });
	});

	it('is not said to whoever names the guide’s subject', () => {
		expect(urls('a quokka and its wombat want microneedling')).not.toEqual([]);
		expect(urls('a quokka and its wombat want teeth whitening')).toEqual([]);
	});

	it('names the words of another subject', () => {
		expect(search.search('teeth whitening')).toMatchObject({ subject: 'other', others: ['teeth', 'whitening'] });
	});

	it('names the words that the guide does not hold, and near ones', () => {
		expect(search.search('zygote').query.unknown).toEqual(['zygote']);
		expect(search.nearest(search.search('"melasama"').query)).toContain('melasma');
	});

	it('is not said where everyday words are beside a word of the guide', () => {
		expect(urls('netball after microneedling')).toContain('/questions/when-can-i-exercise/');
	});
});

describe('a red flag', () => {
	it.each(['cellulitis', 'yellow crusts', 'redness is spreading on my face', 'fever', 'I have trouble with my breathing', 'temp 39'])(
		'in "%s" shows when to get help first',
		(typed) => {
			expect(search.search(typed).results[0]).toMatchObject({ kind: 'help', url: HELP_URL, topics: ['risks'] });
		},
	);

	it('says what to do about its own sign, and what help says in short where the list has nothing for it', () => {
		expect(search.search('fever').results[0]).toMatchObject({ title: 'When to get help', answer: 'See a doctor today.' });
		expect(search.search('cellulitis').results[0]?.answer).toBe('Ring your local emergency number for trouble breathing.');
	});

	it('is first whatever else is found, and wherever it is in a long message', () => {
		expect(urls('pores pus').slice(0, 2)).toEqual([HELP_URL, '/guide/pores/']);
		expect(urls(`${'my sister came along and we had a lovely lunch in town '.repeat(6)} but now i cannot breathe`)[0]).toBe(HELP_URL);
	});

	it.each(['fever blister', 'pores', 'no fever'])('is not in "%s"', (typed) => {
		expect(urls(typed)).not.toContain(HELP_URL);
	});
});

describe('words of a crisis', () => {
	it.each(['i want to kill myself', 'end my life because of my pores'])('"%s" show help and nothing else', (typed) => {
		expect(search.search(typed).results).toMatchObject([{ url: CRISIS_URL, topics: ['crisis'] }]);
	});

	it('are not in "how do i end my course"', () => {
		expect(urls('how do i end my course')).not.toContain(CRISIS_URL);
	});
});

describe('bad input', () => {
	it.each([
		'a',
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
		'x'.repeat(5000),
		'pores '.repeat(1000),
		'%',
		'null',
		'__proto__',
		'constructor',
		'toString',
		'hasOwnProperty',
	])('"%s" is answered without an error', (typed) => {
		const { state, results } = search.search(typed);
		expect(['found', 'nothing', 'ask']).toContain(state);
		expect(Array.isArray(results)).toBe(true);
	});

	it.each(['', '   ', '🙂', '?!'])('"%s" asks for words', (typed) => {
		expect(search.search(typed)).toMatchObject({ state: 'ask', results: [] });
	});

	it('of any kind never throws, and the same words give the same answer', () => {
		assert(
			property(string({ unit: 'binary', maxLength: 60 }), (typed) => {
				expect(search.search(typed).results).toEqual(search.search(typed).results);
			}),
			{ numRuns: 2000 },
		);
	});
});
