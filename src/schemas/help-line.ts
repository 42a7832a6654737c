import { z } from 'astro/zod';
import { choice, day, holdsFields, id, text, webAddress } from './fields.ts';

/** What a help line is for, with the words that readers see. */
export const HELP_PURPOSES = {
	crisis: 'If you might hurt yourself',
	advice: 'Urgent medical advice',
	needle: 'A used or shared needle',
	complaint: 'To complain',
	register: 'To check who treats you',
	report: 'To report a device, a cream or a medicine',
} as const;
export type HelpPurpose = keyof typeof HELP_PURPOSES;

/** The emergency number, helpers and authorities of one country. The clinic's own country decides which words the pages use. */
export const helpLines = z.strictObject({
	id: id('united-kingdom'),
	country: text({ title: 'Country', description: 'As the country of the clinic is written, e.g. `United Kingdom`.' }, { max: 60 }),
	emergency: text({ title: 'Emergency number', description: 'Fills `{emergency}`, e.g. `999 or 112`.' }, { max: 40 }),
	hospital: text({ title: 'Emergency department', description: 'Fills `{hospital}`, e.g. `A&E`.' }, { max: 60 }),
	adviceLine: text({ title: 'Urgent advice', description: 'Fills `{advice-line}`, e.g. `111`.' }, { max: 60 }),
	lines: z
		.array(
			z
				.strictObject({
					for: choice(
						Object.keys(HELP_PURPOSES) as [HelpPurpose, ...HelpPurpose[]],
						{ title: 'For', description: 'What somebody calls it for.' },
						HELP_PURPOSES,
					),
					name: text({ title: 'Name', description: 'As it calls itself, e.g. `Samaritans`.' }, { max: 100 }),
					phone: text({ title: 'Number', description: 'As it is dialled, e.g. `116 123`.' }, { max: 24 })
						.regex(/^\+?[\d ]+$/, { error: 'must be digits and spaces' })
						.optional(),
					url: webAddress({ title: 'Address', description: 'The exact page. Only one that you have seen.' }).optional(),
					what: text({ title: 'What it does', description: 'One sentence: what it does, when it is open, where it applies.' }, { max: 200 }),
					seenOn: day({ title: 'Last seen on', description: 'The day on which the number or address was last confirmed, e.g. `2026-11-29`.' }),
				})
				.superRefine(
					({ phone, url }, context) => {
						if (phone === undefined && url === undefined)
							context.addIssue({ code: 'custom', path: ['url'], message: 'is missing, and so is `phone`. Add one of the two, or delete this help line' });
					},
					{ when: holdsFields },
				)
				.meta({ title: 'Line' }),
		)
		.meta({ title: 'Lines', description: 'Only what was confirmed. Leave out what could not be.' }),
});
export type HelpLines = z.infer<typeof helpLines>;
