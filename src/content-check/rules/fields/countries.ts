import { nearest } from '#src/lib/edit-distance.ts';
import { type Rule, textAt } from '#src/content-check/content.ts';

/** Other names of a country, and of parts of it, beside the one that the help lines have. */
const ALSO_CALLED: Readonly<Record<string, string>> = {
	'great britain': 'United Kingdom',
	britain: 'United Kingdom',
	gb: 'United Kingdom',
	england: 'United Kingdom',
	scotland: 'United Kingdom',
	wales: 'United Kingdom',
	'northern ireland': 'United Kingdom',
	usa: 'United States',
	america: 'United States',
	'united states of america': 'United States',
	'republic of ireland': 'Ireland',
	eire: 'Ireland',
	éire: 'Ireland',
};

/** A country of which the guide knows the emergency number is written as it is there: `UK` would find none. */
export const countries: Rule = ({ of }) => {
	const known = of('helpLines').flatMap((entry) => textAt(entry, 'country') ?? []);
	return of('clinic').flatMap((entry) => {
		const typed = textAt(entry, 'region');
		if (typed === undefined || known.includes(typed)) return [];
		const plain = typed.toLowerCase().replace(/^the /, '');
		const short = plain.replaceAll(/[.\s]/g, '');
		const called = ALSO_CALLED[plain] ?? ALSO_CALLED[short];
		const meant = known.find((country) => country === called || initials(country).toLowerCase() === short) ?? nearest(typed, known);
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
