import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suitabilityResult } from '#src/lib/suitability-result.ts';
import { MEANINGS } from '#src/schemas/facts.ts';
import { SUITABILITY } from '../planner/facts.ts';

const answer = (answers: Record<string, string>) =>
	suitabilityResult(
		SUITABILITY,
		new Map(
			Object.entries(answers).map(([id, text]) => [id, SUITABILITY.find((item) => item.id === id)?.answers.findIndex((one) => one.answer === text) ?? -1]),
		),
	);

const anyAnswers = fc.array(fc.tuple(fc.constantFrom(...SUITABILITY.map(({ id }) => id)), fc.integer({ min: -1, max: 4 }))).map((pairs) => new Map(pairs));

describe('the self-check', () => {
	it('puts raised red flags before all else, the gravest first', () => {
		const { redFlags, groups } = answer({ keloids: 'Yes', 'cold-sore-now': 'Yes', 'changing-spot': 'Not sure', 'metal-allergy': 'Yes' });
		expect(redFlags.map(({ id, means }) => [id, means])).toEqual([
			['metal-allergy', 'not-this-treatment'],
			['changing-spot', 'see-a-doctor'],
			['cold-sore-now', 'wait'],
		]);
		expect(groups.map(({ means }) => means)).toEqual(['not-this-treatment']);
	});

	it('lists the rest by what it means, the gravest first', () =>
		expect(
			answer({ age: 'No', sunburn: 'Yes', 'blood-thinners': 'Yes', keloids: 'Yes', 'certain-result': 'Yes' }).groups.map(({ means, answered }) => [
				means,
				answered.map(({ topic }) => topic),
			]),
		).toEqual([
			['not-this-treatment', ['Keloids or raised scars']],
			['see-a-doctor', ['Blood thinners']],
			['wait', ['Sunburn or a fresh tan']],
			['ask-us', ['Needing a certain result']],
			['fine', ['Under 22']],
		]));

	it('keeps the reason beside each answer', () =>
		expect(answer({ pregnancy: 'Not sure' }).groups[0]?.answered[0]?.why).toBe('If you might be pregnant, wait until you know.'));

	it('names what was left open, red flags first', () => {
		const { open } = answer({ 'skin-infection': 'No' });
		expect(open).toHaveLength(SUITABILITY.length - 1);
		expect(open[0]?.id).toBe('cold-sore-now');
	});

	it('counts each question once, answered or open, whatever was chosen', () =>
		fc.assert(
			fc.property(anyAnswers, (chosen) => {
				const { redFlags, groups, open } = suitabilityResult(SUITABILITY, chosen);
				const ids = [...redFlags, ...groups.flatMap(({ answered }) => answered), ...open].map(({ id }) => id);
				expect(ids.toSorted()).toEqual(SUITABILITY.map(({ id }) => id).toSorted());
			}),
		));

	it('never puts a gentler meaning before a graver one', () =>
		fc.assert(
			fc.property(anyAnswers, (chosen) => {
				const { redFlags, groups } = suitabilityResult(SUITABILITY, chosen);
				for (const list of [redFlags, groups]) {
					const gravity = list.map(({ means }) => MEANINGS.indexOf(means));
					expect(gravity).toEqual(gravity.toSorted((one, other) => other - one));
				}
			}),
		));
});
