import { z } from 'astro/zod';
import { choice, day, list, reference, shown, text, webAddress } from './fields.ts';

export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

const PHONE = /^\+(?: ?\d){8,15}$/;

/** The first number of several, or one with characters that no phone dials: `+44 (0)20-7946 0000`. */
function phoneMeant(typed: string): string | undefined {
	const [first = ''] = typed.split(/\s*(?:[/,;]|\bor\b)\s*/);
	const meant = first
		.replace(/^(?:tel(?:ephone)?|phone)?[.:]?\s*/i, '')
		.replace(/^00(?=[1-9])/, '+')
		.replace('(0)', '')
		.replaceAll(/[^+\d]+/g, ' ')
		.trim();
	return PHONE.test(meant) ? `\`${meant}\`` : undefined;
}

const inOneLine = (lines: string) =>
	lines
		.trim()
		.split(/,?\s*\n\s*/)
		.join(', ');

/** The clinic's own facts. All optional: what is not set is not shown, and nothing is ever invented. */
export const clinic = z.strictObject({
	phone: text(
		{ title: 'Phone', description: 'With the country code, e.g. `+44 20 7946 0000`. Without it "call us" reads "call the clinic that treated you".' },
		{},
	)
		.regex(PHONE, {
			error: ({ input }) =>
				`must be one number: + and the country code, then digits and spaces, 8 to 15 digits in all. Write ${phoneMeant(shown(input)) ?? 'for example `+44 20 7946 0000`'}`,
		})
		.optional(),
	email: z
		.email({ error: ({ input }) => (input === undefined ? undefined : `must be an e-mail address (found: ${shown(input)})`) })
		.meta({ title: 'E-mail', description: 'Where clients can write, e.g. `name@example.org`. If you leave it out, none is shown.' })
		.optional(),
	address: text({ title: 'Postal address', description: 'Street, town and postcode in one line. If you leave it out, none is shown.' }, { max: 200 })
		.refine((typed) => !typed.includes('\n'), {
			error: ({ input }) => `has several lines, which would run together on the page. Write \`address: ${inOneLine(shown(input))}\``,
		})
		.meta({ linesJoinedBy: ',' })
		.optional(),
	region: text({ title: 'Country', description: 'The country whose rules apply to the clinic, e.g. `United Kingdom`.' }, { max: 60 }).optional(),
	bookingUrl: webAddress({
		title: 'Booking address',
		description: 'Where clients book. Starts with https://. Without it there is no booking button.',
	}).optional(),
	device: z
		.strictObject({
			name: text({ title: 'Name', description: 'The make and model, as they are written on the device.' }, { max: 80 }),
			type: choice(['pen', 'roller', 'stamp'], { title: 'Type', description: 'A pen, a roller or a stamp.' }),
			authorisation: text(
				{ title: 'Authorised for', description: 'What it is authorised for where the clinic works, in the words of the authorisation.' },
				{ max: 240 },
			).optional(),
		})
		.meta({ title: 'Device', description: 'The device that the clinic really uses.' })
		.optional(),
	treatedBy: list(reference('people', { title: 'Person', description: 'An id from content/people.' }), {
		title: 'Who treats',
		description: 'The people who carry out the treatment. Each needs an entry under People first.',
	}).optional(),
	openOn: list(choice(WEEKDAYS, { title: 'Weekday', description: 'A day of the week.' }), {
		title: 'Treatment days',
		description: 'The days on which the clinic treats. The planner then offers only these.',
	}).optional(),
	prices: z
		.array(
			z
				.strictObject({
					what: text({ title: 'What', description: 'What is paid for, e.g. `One session, face`.' }, { max: 80 }),
					amount: z
						.number({ error: ({ input }) => (input === undefined ? undefined : `must be a number without a currency sign (found: ${shown(input)})`) })
						.positive({ error: 'must be more than 0. Write the price, or delete its entry' })
						.max(100_000, { error: 'must be 100000 or less. Write the price in pounds, not in pence' })
						.refine((amount) => Math.abs(amount * 100 - Math.round(amount * 100)) < 1e-6, {
							error: 'has more than two digits after the decimal point. Write whole pence, for example `179.50`',
						})
						.meta({ title: 'Amount', description: 'In the currency of the site, e.g. `180`.' }),
					per: choice(['session', 'course'], { title: 'Per', description: 'What the amount pays for: one session, or a whole course.' }),
					includes: text({ title: 'What is included', description: 'What the price covers, e.g. `Numbing cream and a check-up`.' }, { max: 200 }).optional(),
					setOn: day({ title: 'Set on', description: 'The day the price was set, e.g. `2026-11-23`. Shown beside it.' }),
				})
				.meta({ title: 'Price' }),
		)
		.meta({ title: 'Prices', description: 'Only real prices, each with the day it was set. Without them no price is shown.' })
		.optional(),
});

export type Clinic = z.infer<typeof clinic>;
