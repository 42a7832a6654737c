import { everyNode } from '#src/lib/mdast-nodes.ts';
import { type Content, textAt, valueAt } from './content.ts';

/** An address outside the guide, and the first file that names it. */
export interface OutsideAddress {
	url: string;
	file: string;
}

/** Every address outside the guide that readers can follow: sources, help lines, other places that help, and links in texts. */
export function outsideAddresses(content: Content): OutsideAddress[] {
	const found = [
		...content.of('sources').map((entry) => {
			const doi = textAt(entry, 'doi');
			return { url: doi === undefined ? textAt(entry, 'url') : `https://doi.org/${doi}`, file: entry.file };
		}),
		...content.of('helpPages').map((entry) => ({ url: textAt(entry, 'url'), file: entry.file })),
		...content.of('helpLines').flatMap((entry) => {
			const lines = valueAt(entry.value, ['lines']);
			return Array.isArray(lines) ? lines.map((_, index) => ({ url: textAt(entry, 'lines', index, 'url'), file: entry.file })) : [];
		}),
		...content.entries.flatMap(({ body, file }) =>
			body === undefined ? [] : [...everyNode(body.tree)].map((node) => ({ url: node.type === 'link' ? node.url : undefined, file })),
		),
	];
	const once = new Map<string, OutsideAddress>();
	for (const { url, file } of found) {
		if (url?.startsWith('https://') === true && !once.has(url)) once.set(url, { url, file });
	}
	return [...once.values()];
}
