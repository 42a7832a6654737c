import { type Rule, textAt } from '#src/content-check/content.ts';

/** Where a clinician's name vouches for what readers see. */
const SIGNED = [
	{ collection: 'articles', field: 'reviewer', what: 'a page' },
	{ collection: 'signature', field: 'person', what: 'the warning signs' },
] as const;

/** Only a clinician signs: the record must name the qualification and the entry in a professional register. */
export const reviewerRecord: Rule = ({ of, find }) =>
	SIGNED.flatMap(({ collection, field, what }) =>
		of(collection).flatMap((entry) => {
			const id = textAt(entry, field);
			const record = id === undefined ? undefined : find('people', id);
			if (record === undefined || textAt(record, 'kind') !== 'person') return [];
			const missing = (['qualifications', 'registration'] as const).filter((needed) => textAt(record, needed) === undefined);
			if (missing.length === 0) return [];
			return [
				{
					rule: 'reviewer-record',
					file: entry.file,
					line: entry.lineOf([field]),
					sentence: `\`${id}\` cannot sign ${what} as a clinician: the record in ${record.file} has no ${missing.map((needed) => `\`${needed}\``).join(' and no ')}`,
					hint: 'Add what you can show there, or delete the line here',
				},
			];
		}),
	);
