import { z } from 'astro/zod';
import { choice, text } from './fields.ts';

/** The rules that judge by rule of thumb and can be wrong: an editor may allow what they find, with a reason. All others hold always. */
export const ALLOWABLE_RULES = ['forbidden-claims', 'typed-figures', 'reading-level'] as const;

/** What an editor allows in one entry although a rule of thumb refuses it. */
export const allow = z
	.array(
		z
			.strictObject({
				rule: choice(
					ALLOWABLE_RULES,
					{ title: 'Rule', description: 'Which rule: a word not to use, a figure typed by hand, or text that is hard to read.' },
					{ 'forbidden-claims': 'Words not to use', 'typed-figures': 'A figure without its source', 'reading-level': 'Hard to read' },
				),
				why: text({ title: 'Why', description: 'The reason, e.g. `The words are quoted from the leaflet.`' }, { min: 15, max: 200 }),
			})
			.meta({ title: 'Exception' }),
	)
	.max(3, { error: 'can have one exception for each rule. Delete the others' })
	.meta({
		title: 'Allowed, with a reason',
		description: 'Only where the check is wrong about this one page. The report lists every reason. Leave it out otherwise.',
	})
	.optional();
