import { nearest } from '#src/lib/edit-distance.ts';
import { redirectFaults } from '#src/publish/redirects.ts';
import { redirect } from '#src/schemas/redirect.ts';
import { addressesOf } from '#src/content-check/addresses.ts';
import { type Rule, textAt } from '#src/content-check/content.ts';
import { didYouMean, type Problem } from '#src/content-check/problem.ts';

/** An old address leads straight to a page that is there, and hides none. */
export const redirects: Rule = (content) => {
	const addresses = addressesOf(content);
	// The schema reports an address of the wrong form.
	const written = content.of('redirects').flatMap((entry) => {
		const { success, data } = redirect.safeParse({ from: textAt(entry, 'from'), to: textAt(entry, 'to') });
		return success ? [{ ...data, entry }] : [];
	});
	return redirectFaults(written, (address) => addresses.has(address)).flatMap(({ redirect: { from, to, entry }, fault }): Problem[] => {
		const problem = (field: string, sentence: string, hint: string) => [{ rule: 'redirects', file: entry.file, line: entry.lineOf([field]), sentence, hint }];
		switch (fault?.kind) {
			case 'twice':
				return problem('from', `${from} appears twice`, 'Delete one of them');
			case 'hides-page':
				return problem('from', `There is a page at ${from}, and this entry would hide it`, 'Delete this entry, or the page');
			case 'to-itself':
				return problem('to', `${from} leads to itself`, 'Write the address of the page that took its place');
			case 'circle':
				return problem('to', `${from} leads round in a circle`, 'Write the address of a page that exists');
			case 'chain':
				return problem('to', `${to} has moved too`, `Write \`to: ${fault.end}\``);
			case 'no-page':
				return problem('to', `${to} leads nowhere`, didYouMean(nearest(to, addresses.keys()), 'Write the address of a page that exists'));
			case undefined:
				break;
		}
		return addresses.get(to)?.entry?.draft === true
			? problem('to', `${to} is a draft, and readers cannot open it`, 'Publish it first, or choose another page')
			: [];
	});
};
