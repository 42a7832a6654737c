import { type Rule, textAt } from '#src/content-check/content.ts';

/** A page says "reviewed" only of a clinician: the record must name the qualification and the entry in a professional register. */
export const reviewerRecord: Rule = ({ of, find }) =>
	of('articles').flatMap((entry) => {
		const id = textAt(entry, 'reviewer');
		const record = id === undefined ? undefined : find('people', id);
		if (record === undefined || textAt(record, 'kind') !== 'person') return [];
		const missing = (['qualifications', 'registration'] as const).filter((field) => textAt(record, field) === undefined);
		if (missing.length === 0) return [];
		return [
			{
				rule: 'reviewer-record',
				file: entry.file,
				line: entry.lineOf(['reviewer']),
				sentence: `\`${id}\` cannot sign a page as a clinician: the record in ${record.file} has no ${missing.map((field) => `\`${field}\``).join(' and no ')}`,
				hint: 'Add what can be shown there, or delete the line here',
			},
		];
	});
