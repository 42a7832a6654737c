import { z } from 'astro/zod';
import { id, text } from './fields.ts';

/** A group of articles. The order of sections.yaml is the order on the site. */
export const section = z.strictObject({
	id: id('your-treatment'),
	title: text({ title: 'Title', description: 'The heading of the group, e.g. `Your treatment`.' }, { max: 60 }),
	summary: text({ title: 'Summary', description: 'One sentence under the heading.' }, { max: 200 }),
});
