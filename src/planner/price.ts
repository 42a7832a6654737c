import { currencySign } from '#src/lib/money.ts';

/** A price as it was typed: in hundredths of the currency, or a sentence to show beside the field. */
export type ReadPrice = { hundredths: number; problem?: never } | { hundredths?: never; problem: string };

/** What is priced, as in "for one peel", and whether it may be nothing: an extra can be in the price of a session. */
export interface PricedThing {
	per: string;
	mayBeFree: boolean;
}

/** More than this for one session or one extra is surely a slip. */
const HIGHEST_PRICE = 10_000;

/** Reads `180`, `£180`, `1,200` and `179.50`. Refuses anything else with a sentence, and the symbol of another currency too: the sum would be wrong. `currency` is ISO 4217. */
export function readPrice(text: string, currency: string, { per, mayBeFree }: PricedThing): ReadPrice {
	const sign = currencySign(currency);
	const typed = text.replaceAll(/\s/g, '').replace(sign, '');
	if (typed === '') return { problem: 'Type a price, for example 180.' };
	if (/\p{Sc}/u.test(typed)) return { problem: `The sum is made in ${sign}. Type the price in ${sign}, without another currency’s sign.` };
	if (/^\d+,\d{1,2}$/.test(typed)) return { problem: `Write the price with a point instead of a comma: ${typed.replace(',', '.')}.` };
	if (/^[-−]/.test(typed)) return { problem: 'A price cannot be less than 0. Type it without the minus sign.' };
	if (!/^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d{1,2})?$/.test(typed)) return { problem: 'Type the price in figures, for example 180 or 179.50.' };
	const hundredths = Math.round(Number(typed.replaceAll(',', '')) * 100);
	if (hundredths === 0 && !mayBeFree) return { problem: `A price of 0 is not a price to plan with. Type what the clinic asks for ${per}.` };
	if (hundredths > HIGHEST_PRICE * 100)
		return { problem: `That is more than ${HIGHEST_PRICE.toLocaleString('en-GB')}. Check the price, and type it for ${per}.` };
	return { hundredths };
}
