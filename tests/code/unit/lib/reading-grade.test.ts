import { describe, expect, it } from 'vitest';
import { reading, sentencesIn, unavoidableWords } from '#src/lib/reading-grade.ts';

const none = new Set<string>();

describe('the reading grade', () => {
	it('is that of Flesch and Kincaid', () => {
		expect(reading(['The cat sat on the mat.'], none).grade).toBeCloseTo(-1.45, 2);
	});

	it('errs on the strict side for hard words', () => {
		const platypus = 'The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.';
		expect(reading([platypus], none).grade).toBeGreaterThan(11.3);
	});

	it('ends a sentence with each block, as a list does', () => {
		expect(reading(['wash your hands', 'call the clinic'], none)).toMatchObject({ sentences: 2, words: 6, sentenceLength: 3 });
	});

	it('counts words within hyphens one by one', () => {
		expect(reading(['It lasts 4-6 weeks.'], none).words).toBe(5);
	});

	it('is lower where long words are unavoidable', () => {
		const text = ['Microneedling makes collagen in the skin of your face.'];
		expect(reading(text, unavoidableWords(['Microneedling', 'Collagen'])).grade).toBeLessThan(reading(text, none).grade);
	});

	it('is no number without a text', () => {
		expect(reading([], none).grade).toBeNaN();
	});
});

describe('the sentences of blocks', () => {
	it('are those of each block by itself, also of an empty one or of one on two lines', () => {
		const found = sentencesIn(['It heals. Wait\na week!', '', 'no full stop', 'Done.']);
		expect(found.map((sentences) => sentences.map((one) => one.trim()).filter(Boolean))).toEqual([
			['It heals.', 'Wait a week!'],
			[],
			['no full stop'],
			['Done.'],
		]);
	});
});

describe('unavoidable words', () => {
	it('are the long words of the terms, with their plurals', () => {
		expect([...unavoidableWords(['Skin barrier therapy', 'Retinoid'])].toSorted()).toEqual([
			'barrier',
			'barriers',
			'retinoid',
			'retinoids',
			'therapies',
			'therapy',
			'therapys',
		]);
	});

	it('leave short words as they are', () => {
		expect(unavoidableWords(['Pore', 'Skin']).size).toBe(0);
	});
});
