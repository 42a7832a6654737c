import { nearest } from '#src/lib/edit-distance.ts';
import { type Rule, textAt } from '#src/content-check/content.ts';

/** A country of which the guide knows the emergency number is written as it is there: `UK` would find none. */
export const countries: Rule = ({ of }) => {
	const known = of('helpLines').flatMap((entry) => textAt(entry, 'country') ?? []);
	return of('clinic').flatMap((entry) => {
		const typed = textAt(entry, 'region');
		if (typed === undefined || known.includes(typed)) return [];
		const short = typed.replaceAll(/[.\s]/g, '').toUpperCase();
		const meant = known.find((country) => initials(country) === short) ?? nearest(typed, known);
		return meant === undefined
			? []
			: [
					{
						rule: 'countries',
						file: entry.file,
						line: entry.lineOf(['region']),
						sentence: `The help lines have no country \`${typed}\`, so no page could give its emergency number`,
						hint: `Write \`region: ${meant}\``,
					},
				];
	});
};

const initials = (country: string) =>
	country
		.split(' ')
		.filter((word) => /^\p{Lu}/u.test(word))
		.map((word) => word.charAt(0))
		.join('');
