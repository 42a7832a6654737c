import type { Repository } from '#src/admin/form-config.ts';

/** Every file of the content folder as it is now: its path in that folder, and its text; a picture has none. */
export type ContentFiles = ReadonlyMap<string, string | undefined>;

/** Where the form finds the content that a change has to fit into. */
export type ContentSource = () => Promise<ContentFiles>;

/** The access token has ended or was withdrawn: nothing can be read or saved with it. */
export class TokenEnded extends Error {}

/** Reads a file of this machine. */
export type ReadFile = (handle: FileSystemFileHandle) => Promise<File>;

/** The files on this machine, read from the folder of the project that the form was given. */
export function onThisMachine(project: FileSystemDirectoryHandle, readFile: ReadFile): ContentSource {
	return async () => {
		const files = new Map<string, string | undefined>();
		await readFolder(await project.getDirectoryHandle('content'), '', files, readFile);
		return files;
	};
}

async function readFolder(folder: FileSystemDirectoryHandle, under: string, files: Map<string, string | undefined>, readFile: ReadFile): Promise<void> {
	for await (const [name, handle] of folder as unknown as AsyncIterable<[string, FileSystemDirectoryHandle | FileSystemFileHandle]>) {
		const path = `${under}${name}`;
		if (name.startsWith('.')) continue;
		if (handle.kind === 'directory') await readFolder(handle, `${path}/`, files, readFile);
		else files.set(path, isText(path) ? await (await readFile(handle)).text() : undefined);
	}
}

interface Tree {
	tree: { type: string; path: string; sha: string }[];
}

const API = 'https://api.github.com';
const FOLDER = 'content/';

/** So many texts are asked for at once. */
const BATCH = 80;

/** The files on the code host. A text is fetched once: its name there is a sum of what it says. */
export function onCodeHost({ repository, branch }: Repository): ContentSource {
	const texts = new Map<string, string>();
	const [owner, name] = repository.split('/');
	return async () => {
		const { tree } = (await ask(`/repos/${repository}/git/trees/${branch}?recursive=1`)) as Tree;
		const files = tree.filter(({ type, path }) => type === 'blob' && path.startsWith(FOLDER));
		const missing = [...new Set(files.filter(({ path, sha }) => isText(path) && !texts.has(sha)).map(({ sha }) => sha))];
		for (let from = 0; from < missing.length; from += BATCH) {
			const batch = missing.slice(from, from + BATCH);
			const query = `query { repository(owner: "${owner}", name: "${name}") { ${batch.map((sha, index) => `content_${index}: object(oid: "${sha}") { ... on Blob { text } }`).join(' ')} } }`;
			const { data } = (await ask('/graphql', { query })) as { data: { repository: Record<string, { text: string | null } | null> } };
			for (const [index, sha] of batch.entries()) texts.set(sha, data.repository[`content_${index}`]?.text ?? '');
		}
		return new Map(files.map(({ path, sha }) => [path.slice(FOLDER.length), isText(path) ? texts.get(sha) : undefined]));
	};
}

const isText = (path: string) => /\.(?:mdx?|ya?ml)$/.test(path);

/** Asks the code host with the token that the editor signed in with. */
export async function ask(path: string, body?: unknown, method = 'POST'): Promise<unknown> {
	const answer = await fetch(API + path, {
		headers: { Authorization: `Bearer ${token() ?? ''}`, Accept: 'application/vnd.github+json' },
		cache: 'no-store',
		...(body === undefined ? {} : { method, body: JSON.stringify(body) }),
	});
	if (answer.status === 401) throw new TokenEnded();
	if (!answer.ok) throw new Error(`The code host answered ${answer.status}.`);
	return answer.json();
}

/** Sveltia keeps it in the browser's storage, where it finds it again after a reload. */
export function token(): string | undefined {
	try {
		const { token: kept } = JSON.parse(localStorage.getItem('sveltia-cms.user') ?? '{}') as { token?: string };
		return kept;
	} catch {
		return undefined;
	}
}
