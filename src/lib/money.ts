/** An amount in hundredths of its currency, so that nothing is lost in rounding: 179.5 gives 17950. */
export const toHundredths = (amount: number): number => Math.round(amount * 100);

/** A price in the one form that every page uses: `£720`, `£179.50`. */
export function formatPrice(hundredths: number, currency: string): string {
	const digits = hundredths % 100 === 0 ? 0 : 2;
	return new Intl.NumberFormat('en-GB', { style: 'currency', currency, minimumFractionDigits: digits, maximumFractionDigits: digits }).format(hundredths / 100);
}

/** How a currency is written before an amount: `£` for GBP, `PLN` where there is no sign of its own. */
export const currencySign = (currency: string): string =>
	new Intl.NumberFormat('en-GB', { style: 'currency', currency }).formatToParts(0).find(({ type }) => type === 'currency')?.value ?? currency;
