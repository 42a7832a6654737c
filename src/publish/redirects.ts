export interface Redirect {
	from: string;
	to: string;
	/** Temporary: a browser does not remember it. */
	temporary?: boolean;
}

/** An old address as hosts are asked for it, with its slash and without: `/guide/old/` and `/guide/old`. */
export const spellings = (address: string): string[] => (address.endsWith('/') && address !== '/' ? [address, address.slice(0, -1)] : [address]);

/** What is wrong with the redirects, a sentence each: loops, chains, ends that lead nowhere, and old addresses that have a page. */
export function redirectProblems(redirects: readonly Redirect[], pages: ReadonlySet<string>): string[] {
	const targets = new Map<string, string>();
	const problems: string[] = [];
	for (const { from, to } of redirects) {
		if (targets.has(from)) problems.push(`${from} is redirected twice. Keep one of the two entries.`);
		targets.set(from, to);
	}
	for (const { from, to } of redirects) {
		if (pages.has(from)) problems.push(`${from} has a page, so it cannot be redirected. Take the entry out, or rename the page.`);
		if (from === to) problems.push(`${from} is redirected to itself. Take the entry out.`);
		else if (targets.has(to)) {
			const end = endOf(to, targets);
			problems.push(
				end === undefined
					? `${from} is redirected in a circle. Let it lead to a page that exists.`
					: `${from} leads to ${to}, which is itself redirected. Write "to: ${end}".`,
			);
		} else if (!pages.has(to)) problems.push(`${from} leads to ${to}, which has no page. Let it lead to a page that exists.`);
	}
	return problems;
}

/** Where a chain of redirects ends, or nothing where it goes round. */
export function endOf(start: string, targets: ReadonlyMap<string, string>): string | undefined {
	const seen = new Set<string>();
	let at = start;
	for (let next = targets.get(at); next !== undefined; next = targets.get(at)) {
		if (seen.has(at)) return undefined;
		seen.add(at);
		at = next;
	}
	return at;
}
