import { ask } from './check-before-save/content-source.ts';

/** The branch that a host builds with drafts and shows beside the site. Only previews are ever written to it. */
export const PREVIEW_BRANCH = 'preview';

/** A change to look at before it is saved: files by their paths from the root of the repository. */
export interface PreviewChange {
	texts: ReadonlyMap<string, string>;
	pictures: ReadonlyMap<string, Blob>;
}

type Ask = typeof ask;

interface Sha {
	sha: string;
}

/**
 * Puts the content as it is, with the change, on the preview branch, in place of the last preview. `main` stays as it is.
 * The branch moves once, so that a host builds once.
 * @returns the commit
 */
export async function commitPreview(
	{ repository, branch }: { repository: string; branch: string },
	change: PreviewChange,
	request: Ask = ask,
): Promise<string> {
	const at = `/repos/${repository}`;
	const { sha: parent, commit } = (await request(`${at}/commits/${branch}`)) as Sha & { commit: { tree: Sha } };
	const tree: object[] = [...change.texts].map(([path, content]) => ({ path, mode: '100644', type: 'blob', content }));
	for (const [path, picture] of change.pictures) {
		const { sha } = (await request(`${at}/git/blobs`, { encoding: 'base64', content: await base64(picture) })) as Sha;
		tree.push({ path, mode: '100644', type: 'blob', sha });
	}
	const made = (await request(`${at}/git/trees`, { base_tree: commit.tree.sha, tree })) as Sha;
	const { sha } = (await request(`${at}/git/commits`, { message: 'Preview', tree: made.sha, parents: [parent] })) as Sha;
	try {
		await request(`${at}/git/refs/heads/${PREVIEW_BRANCH}`, { sha, force: true }, 'PATCH');
	} catch {
		// The first preview of all has no branch to move.
		await request(`${at}/git/refs`, { ref: `refs/heads/${PREVIEW_BRANCH}`, sha });
	}
	return sha;
}

async function base64(picture: Blob): Promise<string> {
	const bytes = new Uint8Array(await picture.arrayBuffer());
	return btoa(Array.from(bytes, (byte) => String.fromCodePoint(byte)).join(''));
}
