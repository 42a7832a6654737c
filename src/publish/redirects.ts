export interface Redirect {
	from: string;
	to: string;
	/** Temporary: a browser does not remember it. */
	temporary?: boolean;
}

/** An old address as hosts are asked for it, with its slash and without: `/guide/old/` and `/guide/old`. */
export const spellings = (address: string): string[] => (address.endsWith('/') && address !== '/' ? [address, address.slice(0, -1)] : [address]);

/** What is wrong with a redirect. A chain has an `end`, to which the redirect should lead at once. */
export type RedirectFault = { kind: 'twice' | 'hides-page' | 'to-itself' | 'circle' | 'no-page' } | { kind: 'chain'; end: string };

/** Each redirect with the first thing that is wrong with it, or with nothing. */
export function redirectFaults<One extends Redirect>(
	redirects: readonly One[],
	isPage: (address: string) => boolean,
): { redirect: One; fault: RedirectFault | undefined }[] {
	const targets = new Map(redirects.map(({ from, to }) => [from, to]));
	const seen = new Set<string>();
	const faultOf = ({ from, to }: Redirect): RedirectFault | undefined => {
		if (seen.has(from)) return { kind: 'twice' };
		seen.add(from);
		if (isPage(from)) return { kind: 'hides-page' };
		if (from === to) return { kind: 'to-itself' };
		const end = endOf(to, targets);
		if (end === undefined) return { kind: 'circle' };
		if (end !== to) return { kind: 'chain', end };
		return isPage(to) ? undefined : { kind: 'no-page' };
	};
	return redirects.map((redirect) => ({ redirect, fault: faultOf(redirect) }));
}

/** Where a chain of redirects ends, or nothing where it goes round. */
function endOf(start: string, targets: ReadonlyMap<string, string>): string | undefined {
	const seen = new Set<string>();
	let at = start;
	for (let next = targets.get(at); next !== undefined; next = targets.get(at)) {
		if (seen.has(at)) return undefined;
		seen.add(at);
		at = next;
	}
	return at;
}

/** What is wrong with the redirects, a sentence each, for whoever publishes. */
export const redirectProblems = (redirects: readonly Redirect[], pages: ReadonlySet<string>): string[] =>
	redirectFaults(redirects, (address) => pages.has(address)).flatMap(({ redirect, fault }) => (fault === undefined ? [] : [sentenceOf(redirect, fault)]));

function sentenceOf({ from, to }: Redirect, fault: RedirectFault): string {
	switch (fault.kind) {
		case 'twice':
			return `${from} is redirected twice. Keep one of the two entries.`;
		case 'hides-page':
			return `${from} has a page, so it cannot be redirected. Take the entry out, or rename the page.`;
		case 'to-itself':
			return `${from} is redirected to itself. Take the entry out.`;
		case 'circle':
			return `${from} is redirected in a circle. Let it lead to a page that exists.`;
		case 'chain':
			return `${from} leads to ${to}, which is itself redirected. Write "to: ${fault.end}".`;
		case 'no-page':
			break;
	}
	return `${from} leads to ${to}, which has no page. Let it lead to a page that exists.`;
}
