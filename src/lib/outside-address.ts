type SentenceAndHint = [sentence: string, hint: string];

/** Pages that only redirect a reader, with the name of the part that holds the real address. */
const WRAPPERS: readonly { host: RegExp; part: string }[] = [
	{ host: /(?:^|\.)google\.[a-z.]+$/, part: 'q' },
	{ host: /(?:^|\.)google\.[a-z.]+$/, part: 'url' },
	{ host: /safelinks\.protection\.outlook\.com$/, part: 'url' },
	{ host: /(?:^|\.)(?:facebook|instagram)\.com$/, part: 'u' },
	{ host: /(?:^|\.)urldefense\.(?:com|proofpoint\.com)$/, part: 'u' },
	{ host: /(?:^|\.)(?:duckduckgo|bing)\.com$/, part: 'uddg' },
];

/** Parts of an address that only tell its owner where a reader came from. */
const TRACKING = /^(?:utm_\w+|gclid|fbclid|msclkid|dclid|mc_[ce]id|igshid|_hs\w+|yclid|ref_src)$/i;

/** Services that hide where an address leads, until one day they lead nowhere. */
const SHORTENERS = /^(?:www\.)?(?:bit\.ly|tinyurl\.com|goo\.gl|t\.co|ow\.ly|is\.gd|rb\.gy|cutt\.ly|shorturl\.at|buff\.ly|lnkd\.in|linktr\.ee)$/;

/** What is wrong with the address of another site that can be read and yet is not what it looks like; nothing where it is fine. */
export function suspiciousAddress(typed: string): SentenceAndHint | undefined {
	const full = typed.replace(/^\/\//, 'https://');
	if (!URL.canParse(full)) return undefined;
	const address = new URL(full);
	const [, host = ''] = /^[a-z]+:\/\/(?:[^/?#]*@)?([^/?#:]*)/i.exec(full) ?? [];
	if (address.username !== '' || address.password !== '')
		return [
			`The address leads to ${address.hostname}, not to what is before the @`,
			`If you mean ${address.username}, write \`https://${address.username}/\`; otherwise delete everything before the @`,
		];
	const odd = /[^\x20-\x7E]/.exec(host)?.[0];
	if (odd !== undefined) return [`The ${odd} in ${host} is a letter of another alphabet: the address leads elsewhere`, 'Delete the address and type it again'];
	if (/(?:^|\.)xn--/.test(address.hostname))
		return [`${address.hostname} is written in letters of another alphabet`, 'Open the page, and copy the address of the site that you mean'];
	if (/^\d+(?:\.\d+){3}$|^\[/.test(address.hostname))
		return [`${address.hostname} is a number, not the name of a site`, 'Write the address with the name of the site'];
	if (address.port !== '')
		return [
			`The address has a port number (:${address.port}), which many networks block`,
			`Write \`${address.protocol}//${address.hostname}${address.pathname}\``,
		];
	const real = WRAPPERS.filter(({ host: wrapper }) => wrapper.test(address.hostname))
		.map(({ part }) => address.searchParams.get(part))
		.find((found) => found !== null && /^https?:\/\//.test(found));
	if (real !== undefined && real !== null) return [`The address is a detour through ${address.hostname}, which records who follows it`, `Write \`${real}\``];
	if (SHORTENERS.test(address.hostname))
		return [`${address.hostname} hides where the address leads`, 'Open it, and copy the whole address from the address bar'];
	const tracking = [...address.searchParams.keys()].filter((name) => TRACKING.test(name));
	if (tracking.length > 0) {
		for (const name of tracking) address.searchParams.delete(name);
		return [`${tracking[0]} in the address tells others where our readers come from`, `Write \`${address.href}\``];
	}
	return undefined;
}
