import { z } from 'astro/zod';
import { text } from './fields.ts';

const id = text({ title: 'Id', description: 'Small letters and hyphens, e.g. `your-treatment`. Never change it once it is used.' }, { max: 80 });

/** A group of articles. The order of sections.yaml is the order on the site. */
export const section = z.strictObject({
	id,
	title: text({ title: 'Title', description: 'The heading of the group, e.g. `Your treatment`.' }, { max: 60 }),
	summary: text({ title: 'Summary', description: 'One sentence under the heading.' }, { max: 200 }),
});

export type Section = z.infer<typeof section>;
