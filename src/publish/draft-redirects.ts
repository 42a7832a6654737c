import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Redirect } from './redirects.ts';

/** The folders whose files are pages, and where an address leads while its page is a draft: home, to what it belongs to. */
const HOMES = [
	{ folder: 'articles', address: '/guide/', home: () => '/guide/' },
	{ folder: 'questions', address: '/questions/', home: ({ topics }: Fields) => `/guide/${topics?.[0] ?? ''}/` },
] as const;

interface Fields {
	draft?: unknown;
	topics?: readonly string[];
}

/**
 * Where the addresses of drafts lead: readers still come to a page that went back to draft.
 * The redirect is temporary, so that no browser remembers it once the page is back.
 */
export function draftRedirects(content: string, pages: ReadonlySet<string>): Redirect[] {
	return HOMES.flatMap(({ folder, address, home }) =>
		readdirSync(join(content, folder)).flatMap((name) => {
			const fields = fieldsOf(readFileSync(join(content, folder, name), 'utf8'));
			const from = `${address}${name.replace(/\.\w+$/, '')}/`;
			if (fields.draft !== true || pages.has(from)) return [];
			const to = home(fields);
			return [{ from, to: pages.has(to) ? to : address, temporary: true }];
		}),
	);
}

function fieldsOf(text: string): Fields {
	const [, head = ''] = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text) ?? [];
	// Hardly any is one, and reading the fields of all takes longer than the rest of this step.
	if (!head.includes('draft')) return {};
	return (parse(head) as Fields | null) ?? {};
}
