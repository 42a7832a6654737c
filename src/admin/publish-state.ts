import type { Problem } from '#src/content-check/problem.ts';

/** A run of the checks on the code host, as its interface tells it. */
export interface Run {
	status: string;
	conclusion: string | null;
	html_url: string;
}

/** Whether what was saved last is on the site. */
export type PublishState =
	| { state: 'live'; sentence: string }
	| { state: 'on-its-way'; sentence: string }
	| { state: 'stopped'; sentence: string; problems: readonly Problem[]; address: string }
	| { state: 'unknown'; sentence: string };

/** In an editor's words. `problems` is what the check finds in the content as it is now. */
export function publishState(run: Run | undefined, problems: readonly Problem[]): PublishState {
	if (run === undefined) return { state: 'unknown', sentence: 'Nothing has been published from here yet.' };
	if (run.status !== 'completed') return { state: 'on-its-way', sentence: 'On its way: the last save is being checked and published.' };
	if (run.conclusion === 'success') return { state: 'live', sentence: 'Live: the last save is on the site.' };
	// A newer save has taken its place.
	if (run.conclusion === 'cancelled' || run.conclusion === 'skipped') return { state: 'on-its-way', sentence: 'On its way.' };
	const things =
		problems.length === 0 ? 'something that only the build can see' : problems.length === 1 ? 'one thing to mend' : `${problems.length} things to mend`;
	return { state: 'stopped', sentence: `Not live: ${things}. The site is as it was before.`, problems, address: run.html_url };
}

/** Where a page can be seen: on the public site, or, while it is a draft, where drafts are shown. */
export function editedPageAddress(hash: string): string | undefined {
	const [, collection = '', id = ''] = /^#\/collections\/([\w-]+)\/entries\/([a-z0-9-]+)/.exec(hash) ?? [];
	if (['concerns', 'practical', 'articles'].includes(collection)) return `/guide/${id}/`;
	if (collection === 'questions') return `/questions/${id}/`;
	if (collection === 'glossary') return `/glossary/#${id}`;
	return collection === 'pages' ? `/${id}/` : undefined;
}
