import { phoneHref } from './clinic-contact.ts';
import type { HelpLines } from '#src/schemas/help-line.ts';

/** What the braces in the warning signs are filled with. */
export interface HelpWords {
	emergency: string;
	hospital: string;
	adviceLine: string;
}

/** Said while the clinic's country is not set: true in every country. */
export const ANY_COUNTRY: HelpWords = {
	emergency: 'your emergency number',
	hospital: 'the nearest emergency department',
	adviceLine: 'a doctor out of hours',
};

/** The words for the clinic's country; those for any country where it is not set or not listed. */
export function helpWords(countries: readonly HelpLines[], region: string | undefined): HelpWords {
	const { emergency, hospital, adviceLine } = countries.find(({ country }) => country === region) ?? ANY_COUNTRY;
	return { emergency, hospital, adviceLine };
}

/** The countries whose lines are shown: the clinic's own, or all where it is not set or not listed. */
export function shownCountries(countries: readonly HelpLines[], region: string | undefined): readonly HelpLines[] {
	const own = countries.filter(({ country }) => country === region);
	return own.length > 0 ? own : countries;
}

/** A text such as `999 or 112`, taken apart into the numbers that can be called and the words between them. `116 117` is one number. */
export function dialledParts(text: string): { text: string; href?: string }[] {
	return text
		.split(/(\d+(?: \d+)*)/)
		.filter((part) => part !== '')
		.map((part) => (/\d/.test(part) ? { text: part, href: phoneHref(part) } : { text: part }));
}

/** Text with `{hospital}`, `{emergency}` and `{advice-line}` in words, with a capital where a sentence begins with one. */
export function fillHelp(text: string, words: HelpWords): string {
	return text.replaceAll(/(^|[.!?]\s+)?\{(hospital|emergency|advice-line)\}/g, (_, before: string | undefined, name: string) => {
		const word = name === 'hospital' ? words.hospital : name === 'emergency' ? words.emergency : words.adviceLine;
		return before === undefined ? word : `${before}${word.charAt(0).toUpperCase()}${word.slice(1)}`;
	});
}
