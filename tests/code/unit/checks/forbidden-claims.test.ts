import { describe, expect, it } from 'vitest';
import { claimsIn } from '#src/content-check/rules/editorial/forbidden-claims.ts';

const claims = [
	'completely safe',
	'risk-free',
	'there is no risk',
	'no side effects',
	'always works',
	'removes scars',
	'erase scars',
	'remove dark spots',
	'flawless skin',
	'permanent results',
	'% more collagen',
	'detox',
	'painless',
	'no. 1 treatment',
].map((phrase) => ({
	phrase,
	plain: phrase,
	why: 'not shown',
	safer: 'something else',
}));
const found = (text: string) => claimsIn(text, claims).map(({ phrase }) => phrase);

describe('a promise', () => {
	it.each([
		['The pen is completely safe.', 'completely safe'],
		['COMPLETELY  SAFE for you', 'completely safe'],
		['It is **completely** safe'.replaceAll('*', ''), 'completely safe'],
		['We found 30% more collagen', '% more collagen'],
		['There is no risk.', 'there is no risk'],
		['It has no side effects.', 'no side effects'],
		['It does not hurt, and it is completely safe.', 'completely safe'],
		['It does not hurt, it is completely safe.', 'completely safe'],
		['It does not hurt and always works.', 'always works'],
		['It is not a laser but removes scars.', 'removes scars'],
		['Though not common, needling is completely safe.', 'completely safe'],
		['It is not surgery. It is painless.', 'painless'],
		['No doubt it is painless.', 'painless'],
		['It is not only painless.', 'painless'],
		['It is painless, not like a laser.', 'painless'],
		['We offer the no. 1 treatment.', 'no. 1 treatment'],
		['Why wait? It is painless.', 'painless'],
		['A detox for your skin.', 'detox'],
	])('is found in "%s"', (text, phrase) => {
		expect(found(text)).toEqual([phrase]);
	});
});

describe('a phrase that promises nothing', () => {
	it.each([
		'Is it completely safe?',
		'Is a needle of 0.5 mm painless?',
		'It is not completely safe.',
		"It isn't completely safe.",
		'It isn’t painless.',
		'Needling cannot erase scars.',
		'Nothing is risk-free.',
		'There is no risk-free treatment.',
		'No treatment is painless and risk-free.',
		'No pen, roller or stamp is risk-free.',
		'It does not erase scars, remove dark spots or give flawless skin.',
		'No study shows that it removes scars.',
		'A needle of 0.5 mm is not painless.',
		'None of them is painless.',
		'It will never be painless.',
		'Nobody leaves without it being painless.',
		'Walk away if they promise flawless skin or permanent results.',
		'Detoxing is another word.',
	])('is allowed: "%s"', (text) => {
		expect(found(text)).toEqual([]);
	});
});
