import { type Rule, valueAt } from '#src/content-check/content.ts';

/** Some countries part thousands with a full stop: `1.250` is read as 1.25, and the page would say £1.25. */
export const typedAmounts: Rule = ({ of }) =>
	of('clinic').flatMap((entry) => {
		const prices = valueAt(entry.value, ['prices']);
		return (Array.isArray(prices) ? prices : []).flatMap((_, index) => {
			const typed = entry.sourceOf(['prices', index, 'amount']);
			const [, whole = '', rest = ''] = /^(\d+)\.(\d{3})$/.exec(typed ?? '') ?? [];
			if (!rest.endsWith('0')) return [];
			return [
				{
					rule: 'typed-amounts',
					file: entry.file,
					line: entry.lineOf(['prices', index, 'amount']),
					sentence: `${typed} with three decimals is read as ${Number(typed)}`,
					hint: `Write ${whole}${rest}, or ${whole}.${rest.slice(0, 2)}`,
				},
			];
		});
	});
