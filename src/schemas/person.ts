import { z } from 'astro/zod';
import { choice, draft, text, webAddress } from './fields.ts';

/** The organisation that writes every question, and an article until it names somebody else. */
export const EDITORIAL_DESK = 'lys-beauty';

/** Who writes and who checks. Real people only. */
export const person = z.strictObject({
	name: text({ title: 'Name', description: 'As it should appear on the page, e.g. `Lys Beauty, editorial`.' }, { max: 80 }),
	kind: choice(['organisation', 'person'], { title: 'Kind', description: 'An organisation or a person.' }),
	role: text({ title: 'Role', description: 'What they do for the guide, e.g. `Writes and checks the guide`.' }, { max: 120 }),
	qualifications: text(
		{ title: 'Qualifications', description: 'A person only, and only what can be shown, e.g. `Registered nurse`. Leave it out otherwise.' },
		{ max: 160 },
	).optional(),
	registration: text({ title: 'Registration', description: 'For a reviewer: the professional register, and the number in it.' }, { max: 120 }).optional(),
	url: webAddress({ title: 'Address', description: 'A public page about them. Starts with https://.' }).optional(),
	draft,
});

export type Person = z.infer<typeof person>;
