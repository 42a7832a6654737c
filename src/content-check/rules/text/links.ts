import { nearest } from '#src/lib/edit-distance.ts';
import { everyNode } from '#src/lib/mdast-nodes.ts';
import { plainText } from '#src/lib/text-blocks.ts';
import { suspiciousAddress } from '#src/lib/outside-address.ts';
import { SITE } from '#src/site.ts';
import { type Address, addressesOf } from '#src/content-check/addresses.ts';
import { type Entry, type Rule, textAt } from '#src/content-check/content.ts';
import { didYouMean, type Problem, type Wording } from '#src/content-check/problem.ts';
import { nounOf } from '#src/schemas/collections.ts';

/** Every link leads to a page that is there, and says where. */
export const links: Rule = (content) => {
	const addresses = addressesOf(content);
	const redirects = content.of('redirects').map((entry) => [textAt(entry, 'from') ?? '', textAt(entry, 'to') ?? ''] as const);
	// One that leads to itself says nothing of where the page is, and is reported where it stands.
	const moved = new Map(redirects.filter(([from, to]) => from !== to));
	return content.entries.flatMap((entry) => {
		if (entry.body === undefined) return [];
		return [...everyNode(entry.body.tree)].flatMap((node): Problem[] => {
			if (node.type !== 'link' && node.type !== 'definition') return [];
			const problem = (found: Wording): Problem => ({ rule: 'links', file: entry.file, line: node.position?.start.line ?? 1, ...found });
			const words = node.type === 'link' ? plainText(node, () => 'figure') || altOf(node.children) : undefined;
			const label = words === undefined ? undefined : labelProblem(words, node.url);
			// An address in the text became a link by itself, and is reported as that.
			const target = words !== undefined && IS_ADDRESS.test(words) ? undefined : targetProblem(node.url, entry, addresses, moved);
			return [target, label].filter((found) => found !== undefined).map(problem);
		});
	});
};

/** Words that lead somewhere and do not say where, however they are put together: "find out more here". */
const SAYS_NOTHING =
	/^(?:(?:click|tap|press|go|see|look|read|find|out|learn|more|here|over|there|this|that|these|those|the|a|page|pages|link|links|one|on|in|to|at|of|about|it|its|for|all|further|full|information|info|details|source|website|web|site|now|please)[\s.,…!:]*)+$|^this (?:article|study)[.…]*$/i;

const IS_ADDRESS = /^(?:https?:\/\/|www\.|\/)\S*$/;

function labelProblem(label: string, url: string): Wording | undefined {
	if (label === '') return { sentence: 'The link has no text', hint: 'Say between the square brackets where it leads' };
	if (IS_ADDRESS.test(label))
		return { sentence: `The link text is an address: "${label}"`, hint: `Write \`[where it leads](${url.replace(/^http:/, 'https:')})\`` };
	return SAYS_NOTHING.test(label)
		? { sentence: `The link "${label}" does not say where it leads`, hint: 'Make the name of the page the link text' }
		: undefined;
}

function altOf(children: readonly { type: string; alt?: string | null | undefined }[]): string {
	return children.map(({ alt }) => alt ?? '').join('');
}

function targetProblem(url: string, entry: Entry, addresses: ReadonlyMap<string, Address>, moved: ReadonlyMap<string, string>): Wording | undefined {
	if (url === '' || url === '#')
		return { sentence: 'The link leads nowhere: its address is empty', hint: 'Write the address between the round brackets, for example `/guide/pores/`' };
	if (/^mailto:/i.test(url))
		return /^mailto:[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/i.test(url.replace(/\?.*$/, ''))
			? undefined
			: noAddress(url, '`mailto:info@…`, with the whole e-mail address');
	if (/^tel:/i.test(url)) return /^tel:\+[\d-]{7,}$/i.test(url) ? undefined : noAddress(url, '`tel:+44…`, with the country code and digits only');
	if (/^[^\s@/:]+@[^\s@/]+\.[a-z]{2,}$/i.test(url)) return noAddress(url, `\`mailto:${url}\``);
	if (/^(?:https?:)?\/\//i.test(url)) return outside(url);
	const host = hostIn(url);
	if (host !== undefined) return noAddress(url, `\`https://${host}\``);
	if (/^[a-z][\w+.-]*:/i.test(url)) return { sentence: `The link \`${url}\` cannot be opened`, hint: 'Start it with / or https://' };
	const [, path = '', query = '', fragment] = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/s.exec(url) ?? [];
	const own = path === '' ? ownAddress(entry, addresses) : addresses.get(path);
	if (path !== '' && own === undefined) return lost(url, path, query, fragment, addresses, moved);
	if (own?.entry?.draft === true && !entry.draft && own.entry !== entry) return draftWording(own.entry);
	if (fragment === undefined || own?.fragments === undefined) return undefined;
	if (!own.fragments.has(fragment)) {
		const meant = nearest(fragment, own.fragments.keys());
		return {
			sentence: `The link \`${url}\` leads nowhere: ${path === '' ? 'this page' : path} has no \`#${fragment}\``,
			hint: didYouMean(meant === undefined ? undefined : `${path}#${meant}`, `Delete \`#${fragment}\`, or copy the address of the heading from the page`),
		};
	}
	const target = own.fragments.get(fragment);
	return target?.draft === true && !entry.draft ? draftWording(target) : undefined;
}

function noAddress(url: string, instead: string): Wording {
	return { sentence: `The link \`${url}\` cannot be opened`, hint: `Write ${instead}` };
}

/** The address of another site without its beginning, or with a slip in it: `www.nhs.uk`, `htps://nhs.uk`, `https:/nhs.uk`, `nhs.uk/conditions`. */
function hostIn(url: string): string | undefined {
	const [, beginning, host] = /^([a-z]{0,8}:?\/{1,3}(?=\w))?((?:[\w-]+\.)+[a-z]{2,}(?:\/.*)?)$/i.exec(url) ?? [];
	if (host === undefined || /^(?:file|ftp|javascript)/i.test(beginning ?? '') || beginning === '/') return undefined;
	return /\.(?:mdx?|html?|ya?ml|jpe?g|png|webp|svg|pdf|docx?)$/i.test(host) ? undefined : host;
}

export function draftWording({ collection, id }: Entry): Wording {
	return {
		sentence: `The ${nounOf(collection) ?? 'entry'} \`${id}\` is a draft, and readers cannot open it`,
		hint: 'Publish it first by switching its Draft off (in a file, delete its line `draft: true`), or choose another one',
	};
}

function outside(url: string): Wording | undefined {
	const full = url.replace(/^\/\//, 'https://');
	if (!URL.canParse(full)) return { sentence: `The link \`${url}\` is not an address`, hint: 'Copy it again from the address bar' };
	const { host, hostname, pathname, hash } = new URL(full);
	if (/^(?:localhost|127\.|\[)/.test(hostname)) return { sentence: `The link \`${url}\` leads to your own computer`, hint: `Write \`${pathname}${hash}\`` };
	if (!/\.[a-z]{2,}$/i.test(hostname)) return { sentence: `The link \`${url}\` is not an address`, hint: 'Copy it again from the address bar' };
	if (host === new URL(SITE.address).host) return { sentence: `The link \`${url}\` repeats the address of our own site`, hint: `Write \`${pathname}${hash}\`` };
	const [sentence, hint] = suspiciousAddress(url) ?? [];
	if (sentence !== undefined && hint !== undefined) return { sentence, hint };
	return /^https:\/\//i.test(url)
		? undefined
		: { sentence: `The link \`${url}\` is not secure`, hint: `Write \`${full.replace(/^http:/i, 'https:')}\` once you have checked that it opens` };
}

function ownAddress(entry: Entry, addresses: ReadonlyMap<string, Address>): Address | undefined {
	return [...addresses.values()].find((address) => address.entry === entry);
}

function lost(
	url: string,
	path: string,
	query: string,
	fragment: string | undefined,
	addresses: ReadonlyMap<string, Address>,
	moved: ReadonlyMap<string, string>,
): Wording {
	const rest = `${query}${fragment === undefined ? '' : `#${fragment}`}`;
	const to = moved.get(path) ?? moved.get(`${path}/`);
	if (to !== undefined) return { sentence: `The page ${path} has moved`, hint: `Write \`${to}${rest}\`` };
	// `pores`, `../pores.mdx`, `/guide/Pores`: what they meant is one tidy address.
	const tidy = `/${path
		.toLowerCase()
		.replace(/^(?:\.{1,2}\/)*\/?/, '')
		.replace(/(?:\/index)?\.(?:mdx?|html?)$/, '')
		.replace(/^articles\//, 'guide/')
		.replace(/\/?$/, '')}/`.replace(/^\/\/$/, '/');
	const known = [tidy, `/guide${tidy}`, `/questions${tidy}`].find((address) => addresses.has(address));
	if (known !== undefined) {
		if (known === `${path}/`) return { sentence: `The link \`${url}\` has no / at its end`, hint: `Write \`${known}${rest}\`` };
		return { sentence: `The link \`${url}\` leads nowhere`, hint: `Write \`${known}${rest}\`` };
	}
	if (/\.(?:jpe?g|png|webp|avif|svg|gif)$/i.test(path))
		return {
			sentence: `The link \`${url}\` leads to a picture`,
			hint: 'To show it, write `![what it shows](../images/<article>/<name>)`, without spaces between',
		};
	const meant = nearest(tidy, addresses.keys());
	return {
		sentence: `The link \`${url}\` leads nowhere`,
		hint: didYouMean(meant === undefined ? undefined : `${meant}${rest}`, 'Open the page and copy the end of its address, for example `/guide/pores/`'),
	};
}
