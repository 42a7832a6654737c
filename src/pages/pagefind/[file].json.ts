import { searchEntries } from '#src/queries/search-entries.ts';
import { searchWords } from '#src/queries/search-words.ts';
import { searchFiles } from '#src/search/build/guide-file.ts';

/** The two files that answer before the full index: names and rules, and what comes beside them. The build adds what only the built pages know. */
export async function getStaticPaths() {
	const { guide, words } = searchFiles(await searchEntries(), await searchWords());
	return [
		{ params: { file: 'guide' }, props: { content: guide } },
		{ params: { file: 'words' }, props: { content: words } },
	];
}

export const GET = ({ props }: { props: { content: unknown } }) =>
	new Response(JSON.stringify(props.content), { headers: { 'content-type': 'application/json' } });
