import { z } from 'astro/zod';
import { allow } from './allow.ts';
import { checkDueOn, checkedOn, choice, count, day, draft, holdsFields, list, paragraph, reference, sources, stage, text } from './fields.ts';

/** One topic. The file name is its id, its address and its search topic. */
export const article = z
	.strictObject({
		title: text({ title: 'Title', description: 'The heading, as a reader would ask it, e.g. `Can microneedling fade dark spots?`' }, { min: 8, max: 80 }),
		shortTitle: text({ title: 'Short title', description: 'Two or three words for cards, menus and search, e.g. `Dark spots`.' }, { min: 3, max: 32 }),
		summary: paragraph(
			{ title: 'In short', description: 'The answer in two to four sentences. It must make sense on its own: it opens the page and is shown in the search.' },
			{ min: 60, max: 480 },
		),
		description: text(
			{
				title: 'Description',
				description:
					'One sentence for search engines and shared links, e.g. `What microneedling can do for large pores, for how long, and what nobody knows yet.`',
			},
			{ min: 50, max: 160 },
		),
		section: reference('sections', { title: 'Section', description: 'The group it is in on the site, e.g. `concerns`.' }),
		order: count({ title: 'Order', description: 'Its place in the section, e.g. `1` for the first.' }, { min: 1, max: 99 }),
		kind: choice(['concern', 'practical'], {
			title: 'Kind',
			description: '`concern` for a skin concern (it then needs a course here, and its studies in Facts, How much it helped), otherwise `practical`.',
		}),
		stage,
		course: reference('courses', { title: 'Course', description: 'Concerns only: its sessions and gaps, from Facts, Courses, e.g. `dark-spots`.' }).optional(),
		alsoCalled: list(text({ title: 'Name', description: 'One name, word or abbreviation.' }, { max: 60 }), {
			title: 'Also called',
			description: 'Other names, lay words and abbreviations for this one page, e.g. `brown spots`. Search finds them.',
		}),
		sources: sources('Every source the page cites, and any it uses as background, e.g. `alam-2014`.'),
		related: list(
			reference('articles', { title: 'Article', description: 'An article id, e.g. `risks`.' }),
			{ title: 'Related', description: 'Two to five articles to read next, e.g. `risks`.' },
			{ min: 2, max: 5 },
		),
		author: reference('people', { title: 'Author', description: 'Who wrote it, e.g. `lys-beauty`.' }),
		reviewer: reference('people', {
			title: 'Reviewer',
			description: 'The clinician who has signed the page. A real person only. If you leave it out, the page says that no clinician has signed it.',
		}).optional(),
		publishedOn: day({ title: 'Published on', description: 'The day it was first published, e.g. `2026-11-23`.' }),
		checkedOn,
		checkDueOn,
		changes: z
			.array(
				z
					.strictObject({
						on: day({ title: 'Day', description: 'The day of the change, e.g. `2026-11-23`.' }),
						what: text({ title: 'What changed', description: 'One sentence for readers, e.g. `First published.`' }, { max: 200 }),
					})
					.meta({ title: 'Change' }),
			)
			.min(1, { error: 'needs at least one line. Add one such as "First published."' })
			.meta({ title: 'What changed', description: 'Newest first. Shown at the foot of the page.', newestFirst: true }),
		allow,
		draft,
	})
	.superRefine(
		(value, context) => {
			const present = value.course !== undefined;
			if (value.kind === 'concern' && !present && value.draft !== true)
				context.addIssue({ code: 'custom', path: ['course'], message: 'is missing. A concern needs it' });
			if (value.kind === 'practical' && present)
				context.addIssue({ code: 'custom', path: ['course'], message: 'belongs only to a concern. Delete the line, or write `kind: concern`' });
		},
		{ when: holdsFields },
	);
