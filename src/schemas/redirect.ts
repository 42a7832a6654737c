import { z } from 'astro/zod';
import { text } from './fields.ts';

const address = (title: string, description: string) =>
	text({ title, description }, { max: 200 }).regex(/^\/(?:[a-z0-9-]+\/)*$/, {
		error: 'must be an address on this site. Start and end it with /, for example `/guide/pores/`',
	});

/** An old address and where it leads now. */
export const redirect = z.strictObject({
	from: address('Old address', 'The address that no longer has a page, e.g. `/guide/scars/`.'),
	to: address('New address', 'The page that took its place, e.g. `/guide/acne-scars/`.'),
});
