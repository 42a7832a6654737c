import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { article } from '#src/schemas/article.ts';
import { clinic } from '#src/schemas/clinic.ts';
import { COLLECTIONS } from '#src/schemas/collections.ts';
import { course } from '#src/schemas/facts.ts';
import { day, range } from '#src/schemas/fields.ts';
import { question } from '#src/schemas/question.ts';
import { redirect } from '#src/schemas/redirect.ts';
import { source } from '#src/schemas/source.ts';

const note = { title: 'Day', description: 'A day.' };
const messages = (schema: z.ZodType, input: unknown) =>
	(schema.safeParse(input).error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);

const goodArticle = {
	title: 'Does it shrink pores?',
	shortTitle: 'Pores',
	summary: 'It may make pores look a little less obvious. No good trial has tested it, and nothing closes a pore for good.',
	description: 'What microneedling can and cannot do for the look of pores, and what nobody has tested.',
	section: 'concerns',
	order: 3,
	kind: 'concern',
	course: 'pores',
	alsoCalled: ['open pores'],
	sources: ['dong-2016-pores'],
	related: ['texture', 'risks'],
	author: 'lys-beauty',
	publishedOn: '2026-11-23',
	checkedOn: '2026-11-23',
	checkDueOn: '2027-11-23',
	changes: [{ on: '2026-11-23', what: 'First published.' }],
};
const goodQuestion = {
	question: 'Does microneedling hurt?',
	topics: ['pain'],
	alsoAsked: ['is it painful', 'how bad is the pain'],
	answer: 'A little for most people. Numbing cream helps.',
	sources: [],
	checkedOn: '2026-11-23',
	checkDueOn: '2027-11-23',
};
const goodSource = {
	title: 'A trial',
	authors: ['Alam, M'],
	journal: 'A Journal',
	year: 2014,
	study: 'randomised-trial',
	supports: 'Scars improved.',
	checked: 'citation seen in an index',
};

describe('a day', () => {
	it.each([['2026-03-14'], ['2024-02-29'], [new Date('2026-03-14T00:00:00Z')]])('takes %s', (value) => {
		expect(day(note).parse(value)).toMatch(/^\d{4}-\d{2}-\d{2}$/);
	});

	it.each([['03.12.2026'], ['2026-02-31'], ['12 March 2026'], ['2026-3-1'], [''], [null], [20261203], [new Date(Number.NaN)]])('refuses %s', (value) => {
		expect(day(note).safeParse(value).success).toBe(false);
	});

	it('says what to write instead', () => {
		expect(messages(day(note), '03.12.2026')).toEqual([': must be a day that exists, written year-month-day, for example 2026-03-14 (found: 03.12.2026)']);
	});
});

describe('a range', () => {
	it('takes both ends in order, and the same number twice', () => {
		expect(range(note, 20).safeParse({ from: 4, to: 6 }).success).toBe(true);
		expect(range(note, 20).safeParse({ from: 4, to: 4 }).success).toBe(true);
	});

	it.each([
		[{ from: 6, to: 4 }],
		[{ from: 4 }],
		[{ from: '4', to: 6 }],
		[{ from: 1.5, to: 6 }],
		[{ from: -1, to: 6 }],
		[{ from: 4, to: 21 }],
		[{ from: 4, to: 6, upTo: 8 }],
	])('refuses %j', (value) => {
		expect(range(note, 20).safeParse(value).success).toBe(false);
	});
});

describe('an article', () => {
	it('takes a good concern, and a practical topic without a course', () => {
		expect(messages(article, goodArticle)).toEqual([]);
		const { course: _, ...practical } = goodArticle;
		expect(messages(article, { ...practical, kind: 'practical' })).toEqual([]);
	});

	it('needs a course for a concern', () => {
		const { course: _, ...without } = goodArticle;
		expect(messages(article, without)).toEqual(['course: is missing. A concern needs it']);
	});

	it('refuses a course on a practical topic', () => {
		expect(messages(article, { ...goodArticle, kind: 'practical' })).toHaveLength(1);
	});

	it.each([
		['an unknown field', { keywords: ['x'] }],
		['an evidence word of its own', { evidence: 'good' }],
		['a list with the same line twice', { alsoCalled: ['open pores', 'open pores'] }],
		['a yes for a draft', { draft: 'yes' }],
		['an id with a capital', { section: 'Concerns' }],
	])('refuses %s', (_, change) => {
		expect(article.safeParse({ ...goodArticle, ...change }).success).toBe(false);
	});
});

describe('a question', () => {
	it('takes a good one', () => {
		expect(messages(question, goodQuestion)).toEqual([]);
	});

	it.each([
		['a statement', { question: 'It does not hurt.' }],
		['one other wording', { alsoAsked: ['is it painful'] }],
		['six other wordings', { alsoAsked: ['a', 'b', 'c', 'd', 'e', 'f'] }],
		['no topic', { topics: [] }],
	])('refuses %s', (_, change) => {
		expect(question.safeParse({ ...goodQuestion, ...change }).success).toBe(false);
	});
});

describe('a source', () => {
	it('takes a paper, and a rule without a year that says when it was read', () => {
		expect(messages(source, goodSource)).toEqual([]);
		const { journal: _j, year: _y, ...rule } = goodSource;
		expect(messages(source, { ...rule, publisher: 'FDA', study: 'regulator', accessed: '2026-11-29' })).toEqual([]);
	});

	it.each([
		['a journal and a publisher', { publisher: 'FDA' }],
		['an address beside its DOI', { doi: '10.1001/x', url: 'https://example.org/x' }],
		['a DOI with its host', { doi: 'https://doi.org/10.1001/x' }],
		['an address that is not whole', { url: 'www.fda.gov' }],
		['neither a year nor the day on which it was read', { year: undefined }],
		['a kind of study that does not exist', { study: 'trial' }],
	])('refuses %s', (_, change) => {
		expect(source.safeParse({ ...goodSource, ...change }).success).toBe(false);
	});
});

describe('a course', () => {
	it('needs no plan of ours and no study', () => {
		expect(messages(course, { id: 'pores', name: 'Pores', note: 'No trial.' })).toEqual([]);
	});
});

describe('the clinic', () => {
	it('may have said nothing at all', () => {
		expect(clinic.parse({})).toEqual({});
	});

	it.each([
		[{ phone: '020 7946 0000' }],
		[{ bookingUrl: 'lys.example' }],
		[{ prices: [{ what: 'Face', amount: '£180', per: 'session', setOn: '2026-11-23' }] }],
		[{ device: { name: 'X', type: 'laser' } }],
	])('refuses %j', (value) => {
		expect(clinic.safeParse(value).success).toBe(false);
	});
});

it.each([['guide/pores/'], ['/guide/pores'], ['https://example.org/'], ['/guide/Pores/']])('refuses %s as an address on this site', (from) => {
	expect(redirect.safeParse({ from, to: '/guide/pores/' }).success).toBe(false);
});

describe.each(Object.entries(COLLECTIONS))('the fields of %s', (_, { schema }) => {
	it('refuse a key that nobody knows', () => {
		expect(schema.safeParse({ surprise: true }).error?.issues.some(({ code }) => code === 'unrecognized_keys')).toBe(true);
	});

	it('each have a label and a note for the editor', () => {
		const bare = Object.entries(schema.shape).filter(([, field]) => {
			const { title, description } = (field instanceof z.ZodOptional ? (field.unwrap() as z.ZodType) : field).meta() ?? {};
			return !title || !description;
		});
		expect(bare.map(([name]) => name)).toEqual([]);
	});
});
