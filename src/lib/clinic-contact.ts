import type { Clinic } from '#src/schemas/clinic.ts';

export interface ContactWay {
	label: 'Phone' | 'E-mail' | 'Address' | 'Country';
	text: string;
	href?: string;
}

/** Where a phone number leads: `+44 20 7946 0000` gives `tel:+442079460000`. */
export const phoneHref = (phone: string) => `tel:${phone.replaceAll(/[^\d+]/g, '')}`;

/** Everything that is set of how to reach the clinic, the quickest way first. */
export function contactWays({ phone, email, address, region }: Clinic): ContactWay[] {
	return [
		...(phone === undefined ? [] : [{ label: 'Phone' as const, text: phone, href: phoneHref(phone) }]),
		...(email === undefined ? [] : [{ label: 'E-mail' as const, text: email, href: `mailto:${email}` }]),
		...(address === undefined ? [] : [{ label: 'Address' as const, text: wholeAddress(address, region) }]),
		...(address === undefined && region !== undefined ? [{ label: 'Country' as const, text: region }] : []),
	];
}

/** Whether a reader can reach the clinic with what is set, and not only look it up. */
export const canBeReached = ({ phone, email, bookingUrl }: Clinic): boolean => [phone, email, bookingUrl].some((way) => way !== undefined);

/** Whether a sheet of paper can say how to reach the clinic: a booking link is useless there. */
export const canBeReachedFromPaper = ({ phone, email }: Clinic): boolean => phone !== undefined || email !== undefined;

/** What to do where the clinic can not be reached with what is set. */
export const NOT_REACHABLE =
	'We have not published a phone number or e-mail address here yet. Use a number that the clinic gave you, or take your question to the consultation. If it is about your health or a medicine, ask your doctor or pharmacist.';

/** How the clinic is reached, in one line; or what to do instead. */
export function contactSentence(clinic: Clinic): string {
	if (!canBeReached(clinic)) return NOT_REACHABLE;
	const ways = contactWays(clinic).map(({ label, text }) => `${label}: ${text}.`);
	return [...ways, ...(clinic.bookingUrl === undefined ? [] : ['Appointments can be booked online.'])].join(' ');
}

/** Which device we use, as a sentence; or that it is not named yet. */
export function deviceSentence(device: Clinic['device']): string {
	return device === undefined ? 'Our own device is not named here yet, so ask us which one we use.' : `Our own device is the ${device.name}, a ${device.type}.`;
}

/** The address with its country, said once. */
function wholeAddress(address: string, region: string | undefined): string {
	return region === undefined || address.toLowerCase().includes(region.toLowerCase()) ? address : `${address}, ${region}`;
}
