import { parsePhoneNumberWithError, validatePhoneNumberLength } from 'libphonenumber-js';
import { type Rule, textAt } from '#src/content-check/content.ts';

const LENGTHS: Readonly<Record<string, string>> = {
	TOO_SHORT: 'is too short for its country',
	TOO_LONG: 'is too long for its country',
	INVALID_LENGTH: 'has a length that no number of its country has',
	INVALID_COUNTRY: 'starts with a country code that does not exist',
};

/** The number in the emergency box is one that a phone can dial: as long as numbers of its country are. */
export const phone: Rule = ({ of }) =>
	of('clinic').flatMap((entry) => {
		const typed = textAt(entry, 'phone');
		// The schema reports anything but + and digits.
		if (typed === undefined || !/^\+(?: ?\d){8,15}$/.test(typed)) return [];
		const wrong = LENGTHS[validatePhoneNumberLength(typed) ?? ''] ?? (withoutTrunkZero(typed) ? undefined : 'has a 0 after the country code');
		return wrong === undefined
			? []
			: [
					{
						rule: 'phone',
						file: entry.file,
						line: entry.lineOf(['phone']),
						sentence: `The phone number ${typed} ${wrong}`,
						hint: 'Write it as it is dialled from abroad, for example +44 20 7946 0000',
					},
				];
	});

/** `+44 020 …` keeps the 0 that is dialled only inside the country. */
function withoutTrunkZero(typed: string): boolean {
	const { countryCallingCode, nationalNumber } = parsePhoneNumberWithError(typed);
	return typed.replaceAll(/\D/g, '') === `${countryCallingCode}${nationalNumber}`;
}
