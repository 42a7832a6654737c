import { z } from 'astro/zod';
import { day, reference, text } from './fields.ts';

/** A named, registered clinician's signature under the warning signs. Empty until there is one. Any change of the signs cancels it. */
export const signature = z.strictObject({
	person: reference('people', {
		title: 'Who signed',
		description: 'An id from content/people: a real, registered clinician. If you leave it out, the pages say that nobody has signed.',
	}).optional(),
	signedOn: day({ title: 'Signed on', description: 'The day of the signature, e.g. `2026-12-14`.' }).optional(),
	digest: text({ title: 'Digest', description: 'What `npm run check:content -- --report` prints for the signs as they were signed.' }, { max: 64 })
		.regex(/^[0-9a-f]{16}$/, { error: 'must be the 16 letters and digits that the report prints. Copy them from `npm run check:content -- --report`' })
		.optional(),
});
export type Signature = z.infer<typeof signature>;
