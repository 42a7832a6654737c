import type { Problem } from '#src/content-check/problem.ts';

/** A run of the checks on the code host, as its API gives it. */
export interface Run {
	id: number;
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

/**
 * In an editor's words. `problems` is what the check finds in the content as it is now.
 * @param before The newest run when the last save was made: until there is another, that one says nothing of the save.
 */
export function publishState(run: Run | undefined, problems: readonly Problem[], before?: number): PublishState {
	if (run === undefined) return { state: 'unknown', sentence: 'Nothing has been published from here yet.' };
	if (run.status !== 'completed' || run.id === before) return { state: 'on-its-way', sentence: 'On its way: the last save is being checked and published.' };
	if (run.conclusion === 'success') return { state: 'live', sentence: 'Live: the last save is on the site.' };
	// A newer save has taken its place.
	if (run.conclusion === 'cancelled' || run.conclusion === 'skipped') return { state: 'on-its-way', sentence: 'On its way.' };
	const things =
		problems.length === 0 ? 'something that only the build can see' : problems.length === 1 ? 'one thing to mend' : `${problems.length} things to mend`;
	return { state: 'stopped', sentence: `Not live: ${things}. The site is as it was before.`, problems, address: run.html_url };
}

/** Whether a preview that was asked for can be looked at. `run` is that of its commit; none where the host builds without Actions. */
export function previewState(run: Run | undefined): { state: 'building' | 'ready' | 'failed'; sentence: string } {
	if (run === undefined || run.status !== 'completed') return { state: 'building', sentence: 'The preview is being built: about two minutes.' };
	if (run.conclusion === 'success') return { state: 'ready', sentence: 'The preview is ready.' };
	if (run.conclusion === 'cancelled') return { state: 'failed', sentence: 'A newer preview took its place. Press Preview again.' };
	return { state: 'failed', sentence: 'The preview could not be built.' };
}

/** Where the open entry can be seen as a page, on the site or on its preview; nothing for what is on no page of its own. */
export function editedPageAddress(hash: string): string | undefined {
	const [, collection = '', id = ''] = /^#\/collections\/([\w-]+)\/entries\/([a-z0-9-]+)/.exec(hash) ?? [];
	return pageAddress(collection, id);
}

/** The page of a file in the content folder. */
export function filePageAddress(path: string): string {
	const [, folder = '', id = ''] = /^([\w-]+)\/([a-z0-9-]+)\.\w+$/.exec(path) ?? [];
	return pageAddress(folder, id) ?? '/';
}

function pageAddress(collection: string, id: string): string | undefined {
	if (['concerns', 'practical', 'articles'].includes(collection)) return `/guide/${id}/`;
	if (collection === 'questions') return `/questions/${id}/`;
	if (collection === 'glossary') return `/glossary/#${id}`;
	return collection === 'pages' ? `/${id}/` : undefined;
}
