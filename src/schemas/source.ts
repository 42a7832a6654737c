import { z } from 'astro/zod';
import { choice, count, day, draft, flag, holdsFields, list, paragraph, text, webAddress } from './fields.ts';

/** The kinds of study and rule, with the words a reader sees. */
export const STUDY_KINDS = {
	'systematic-review': 'Systematic review',
	'randomised-trial': 'Randomised trial',
	'controlled-trial': 'Trial with a comparison group',
	'case-series': 'Study without a comparison group',
	'case-report': 'Case report',
	laboratory: 'Laboratory or measuring study',
	review: 'Review',
	guideline: 'Guideline or health service advice',
	regulator: 'Regulator or public body',
	trade: 'Professional body, news or advice page',
} as const;

export type StudyKind = keyof typeof STUDY_KINDS;

/** One study or rule. A record without an address is shown without a link; an address is never guessed. */
export const source = z
	.strictObject({
		title: text({ title: 'Title', description: 'The title as printed, e.g. `Efficacy of a Needling Device for the Treatment of Acne Scars`.' }, { max: 300 }),
		authors: list(
			text({ title: 'Author', description: 'A person as `Surname, Initials`; an organisation as its plain name.' }, { max: 120 }),
			{ title: 'Authors', description: 'In the order printed, e.g. `Alam, M`.' },
			{ min: 1 },
		),
		journal: text(
			{ title: 'Journal', description: 'For a paper: the journal in full, e.g. `JAMA Dermatology`. Give a journal or a publisher, not both.' },
			{ max: 160 },
		).optional(),
		publisher: text(
			{
				title: 'Publisher',
				description: 'For a rule or web page: who published it, e.g. `US Food and Drug Administration`. Give a journal or a publisher, not both.',
			},
			{ max: 160 },
		).optional(),
		year: count(
			{ title: 'Year', description: 'The year of publication, e.g. `2018`. Leave it out where none is printed.' },
			{ min: 1900, max: 2100 },
		).optional(),
		accessed: day({
			title: 'Read on',
			description: 'Where no year is printed: the day on which it was read. Readers see its month, so that they can tell how old the text may be.',
		}).optional(),
		volume: text({ title: 'Volume', description: 'The number of the volume, e.g. `44`.' }, { max: 20 }).optional(),
		issue: text({ title: 'Issue', description: 'The number of the issue, e.g. `3`.' }, { max: 20 }).optional(),
		pages: text({ title: 'Pages', description: 'First and last page, e.g. `397-404`.' }, { max: 40 }).optional(),
		doi: text({ title: 'DOI', description: 'Starts with 10., e.g. `10.1097/DSS.0000000000001248`. It makes the link.' }, { max: 120 })
			.regex(/^10\.\d{4,9}\/\S+$/, { error: 'must be a DOI: it starts with 10., without https://doi.org/ before it' })
			.optional(),
		pmid: text({ title: 'PubMed number', description: 'The number of the paper in PubMed, e.g. `24919799`.' }, {})
			.regex(/^\d{1,12}$/, { error: 'must be digits only' })
			.optional(),
		url: webAddress({
			title: 'Address',
			description: 'Starts with https://. Only where there is no DOI, and only if you have seen it. Never guess one.',
		}).optional(),
		study: choice(
			Object.keys(STUDY_KINDS) as [StudyKind, ...StudyKind[]],
			{ title: 'Kind of study', description: 'What kind of study or rule it is. The evidence page shows the word.' },
			STUDY_KINDS,
		),
		supports: paragraph(
			{ title: 'What it supports', description: 'One or two plain sentences: what was found, in how many people, with what limits.' },
			{ max: 400 },
		),
		checked: choice(['citation seen in an index', 'check details before publishing'], {
			title: 'How far it was checked',
			description: 'Whether authors, year and place were seen in an index, or still need checking. The evidence page says so.',
		}),
		read: text(
			{
				title: 'What was read',
				description: 'How much of it was read, e.g. `Abstract.` The evidence page says so. If you leave it out, it says that only the citation was seen.',
			},
			{ max: 240 },
		).optional(),
		forClinician: text(
			{
				title: 'For a clinician',
				description: 'What a clinician has to decide about it, e.g. a figure that can be read in two ways. The report lists it; readers do not see it.',
			},
			{ max: 400 },
		).optional(),
		background: flag({ title: 'Background', description: 'On (`true`) where it is read for background and no page cites it.' }).optional(),
		draft,
	})
	.superRefine(
		({ journal, publisher, year, accessed, doi, url }, context) => {
			if (year === undefined && accessed === undefined) {
				context.addIssue({
					code: 'custom',
					path: ['accessed'],
					message: 'is missing, and so is `year`. Add the `year` that is printed, or as `accessed` the day you read it',
				});
			}
			if (journal === undefined && publisher === undefined) {
				context.addIssue({
					code: 'custom',
					path: ['journal'],
					message: 'is missing, and so is `publisher`. Add `journal` for a paper, or `publisher` for anything else',
				});
			}
			if (journal !== undefined && publisher !== undefined) {
				context.addIssue({
					code: 'custom',
					path: ['publisher'],
					message: 'is not needed as well as `journal`. Keep only `journal` for a paper, or only `publisher` for anything else',
				});
			}
			if (doi !== undefined && url !== undefined) {
				context.addIssue({ code: 'custom', path: ['url'], message: 'is not needed as well as `doi`. Delete the line' });
			}
		},
		{ when: holdsFields },
	);

export type Source = z.infer<typeof source>;
