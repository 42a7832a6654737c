import { nearest } from '#src/lib/edit-distance.ts';
import { addressesOf } from '#src/content-check/addresses.ts';
import { type Rule, textAt } from '#src/content-check/content.ts';
import { endOf } from '#src/publish/redirects.ts';
import { redirect } from '#src/schemas/redirect.ts';
import { didYouMean, type Problem } from '#src/content-check/problem.ts';

/** An old address leads straight to a page that is there, and hides none. */
export const redirects: Rule = (content) => {
	const addresses = addressesOf(content);
	const known = (address: string) => addresses.get(address.replace(/#.*$/, ''));
	const moves = new Map<string, string>();
	for (const entry of content.of('redirects')) moves.set(textAt(entry, 'from') ?? '', textAt(entry, 'to') ?? '');
	const seen = new Set<string>();
	return content.of('redirects').flatMap((entry): Problem[] => {
		const [from, to] = [textAt(entry, 'from'), textAt(entry, 'to')];
		// The schema reports an address of the wrong form.
		if (from === undefined || to === undefined || !redirect.safeParse({ from, to }).success) return [];
		const problem = (field: string, sentence: string, hint: string) => [{ rule: 'redirects', file: entry.file, line: entry.lineOf([field]), sentence, hint }];
		if (seen.has(from)) return problem('from', `${from} appears twice`, 'Delete one of them');
		seen.add(from);
		if (addresses.has(from)) return problem('from', `There is a page at ${from}, and this entry would hide it`, 'Delete this entry, or the page');
		if (to === from) return problem('to', `${from} leads to itself`, 'Write the address of the page that took its place');
		const end = endOf(to, moves);
		if (end === undefined) return problem('to', `${from} leads round in a circle`, 'Write the address of a page that exists');
		if (moves.has(to)) return problem('to', `${to} has moved too`, `Write \`to: ${end}\``);
		const target = known(to);
		if (target === undefined) return problem('to', `${to} leads nowhere`, didYouMean(nearest(to, addresses.keys()), 'Write the address of a page that exists'));
		return target.entry?.draft === true ? problem('to', `${to} is a draft, and readers cannot open it`, 'Publish it first, or choose another page') : [];
	});
};
