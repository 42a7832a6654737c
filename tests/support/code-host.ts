import { createHash } from 'node:crypto';
import { isPicture } from '#src/content-check/read/found-file.ts';

/** A commit as the form asks for it. */
export interface Commit {
	message: string;
	additions: { path: string; text: string }[];
	deletions: string[];
}

/** As much of GitHub's interface as the form uses for one branch of one repository. */
export interface CodeHost {
	/** The access token that it lets in. */
	token: string;
	/** Every file of the branch as it is now, by its path from the root of the repository. */
	files: Map<string, string>;
	/** Its pictures, in the same way. */
	pictures: Map<string, Uint8Array>;
	/** What the form has committed, the last one last. */
	commits: Commit[];
	/** The state of the checks of the last push. */
	runs: { id: number; status: string; conclusion: string | null; html_url: string }[];
	/** Branches beside `main`, each with the files that its last commit changed. */
	branches: Map<string, ReadonlyMap<string, string | Uint8Array>>;
	/** What it was asked for and does not know. */
	unknown: string[];
	/** Somebody else changes a file of the branch. */
	push(path: string, text: string): void;
	/** @param path With the query, e.g. `/repos/owner/name/git/trees/main?recursive=1`. */
	answer(request: { method: string; path: string; authorization: string; body: unknown }): { status: number; json?: unknown; bytes?: Uint8Array };
}

interface Asked {
	query: string;
	variables?: {
		input?: {
			expectedHeadOid: string;
			fileChanges: { additions: { path: string; contents: string }[]; deletions: { path: string }[] };
			message: { headline: string };
		};
	};
}

const PUSHED_ON = '2026-11-23T10:00:00Z';
const sha = (text: string | Uint8Array) => createHash('sha1').update(text).digest('hex');
const EDITOR = { name: 'An editor', email: 'editor@example.org', user: { id: 1, login: 'editor' } };

export function codeHost(files: ReadonlyMap<string, string>): CodeHost {
	const now = new Map(files);
	const pictures = new Map<string, Uint8Array>();
	let moves = 0;
	const head = () => sha(`commit ${moves}`);

	function graphQL({ query, variables }: Asked): unknown {
		const input = variables?.input;
		if (input !== undefined) {
			if (input.expectedHeadOid !== head()) return { data: null, errors: [{ type: 'STALE_DATA', message: 'Expected branch to point to another commit.' }] };
			const additions = input.fileChanges.additions.map(({ path, contents }) => ({ path, text: Buffer.from(contents, 'base64').toString('utf8') }));
			const deletions = input.fileChanges.deletions.map(({ path }) => path);
			host.commits.push({ message: input.message.headline, additions, deletions });
			for (const { path, contents } of input.fileChanges.additions) {
				const bytes = Buffer.from(contents, 'base64');
				if (isPicture(path)) pictures.set(path, bytes);
				else now.set(path, bytes.toString('utf8'));
			}
			for (const path of deletions) if (!pictures.delete(path)) now.delete(path);
			moves += 1;
			const oids = Object.fromEntries(additions.map(({ path, text }, index) => [`file_${index}`, { oid: sha(pictures.get(path) ?? text) }]));
			return { data: { createCommitOnBranch: { commit: { oid: head(), committedDate: PUSHED_ON, ...oids } } } };
		}
		const texts = new Map([...now.values()].map((text) => [sha(text), text]));
		const found: [string, unknown][] = [
			...[...query.matchAll(/(content_\d+):\s*object\(oid: "(\w+)"\)/g)].map(([, alias = '', oid = '']): [string, unknown] => [
				alias,
				{ text: texts.get(oid), isTruncated: false },
			]),
			...[...query.matchAll(/(commit_\d+):\s+ref\(/g)].map(([, alias = '']): [string, unknown] => [
				alias,
				{ target: { history: { nodes: [{ author: EDITOR, committedDate: PUSHED_ON }] } } },
			]),
		];
		if (found.length > 0) return { data: { repository: Object.fromEntries(found) } };
		return { data: { repository: { ref: { target: { oid: head(), history: { nodes: [{ oid: head(), message: 'The last one' }] } } } } } };
	}

	const made = new Map<string, unknown>();
	const keep = (held: unknown) => {
		const name = sha(`object ${made.size}`);
		made.set(name, held);
		return { status: 201, json: { sha: name } };
	};

	/** Commits that are made piece by piece, for a branch that is moved to them. */
	function gitData(method: string, path: string, body: unknown): { status: number; json?: unknown } | undefined {
		if (method === 'GET' && path === 'commits/main') return { status: 200, json: { sha: head(), commit: { tree: { sha: sha(`tree ${moves}`) } } } };
		if (method === 'POST' && path === 'git/blobs') return keep(new Uint8Array(Buffer.from((body as { content: string }).content, 'base64')));
		if (method === 'POST' && path === 'git/trees') {
			const { tree } = body as { tree: { path: string; content?: string; sha?: string }[] };
			return keep(new Map(tree.map((one) => [one.path, one.content ?? made.get(one.sha ?? '')])));
		}
		if (method === 'POST' && path === 'git/commits') return keep(made.get((body as { tree: string }).tree));
		const branch = /^git\/refs\/heads\/(\w+)$/.exec(path)?.[1] ?? (path === 'git/refs' ? (body as { ref: string }).ref.replace('refs/heads/', '') : undefined);
		if (branch === undefined) return undefined;
		if (method === 'PATCH' && !host.branches.has(branch)) return { status: 422, json: { message: 'Reference does not exist' } };
		host.branches.set(branch, made.get((body as { sha: string }).sha) as ReadonlyMap<string, string | Uint8Array>);
		return { status: 200, json: {} };
	}

	const host: CodeHost = {
		token: 'github_pat_of_the_editor',
		files: now,
		pictures,
		commits: [],
		runs: [],
		branches: new Map(),
		unknown: [],
		push(path, text) {
			now.set(path, text);
			moves += 1;
		},
		answer({ method, path, authorization, body }) {
			if (!authorization.endsWith(` ${host.token}`)) return { status: 401, json: { message: 'Bad credentials' } };
			if (method === 'GET' && path === '/user') return { status: 200, json: { id: 1, name: EDITOR.name, login: EDITOR.user.login, email: EDITOR.email } };
			if (method === 'GET' && path === `/repos/owner/name/collaborators/${EDITOR.user.login}`) return { status: 204 };
			if (method === 'GET' && [head(), 'main'].some((ref) => path === `/repos/owner/name/git/trees/${ref}?recursive=1`)) {
				const tree = [...now, ...pictures].map(([name, held]) => ({ type: 'blob', path: name, sha: sha(held), size: Buffer.byteLength(held) }));
				return { status: 200, json: { tree } };
			}
			if (method === 'POST' && path === '/graphql') return { status: 200, json: graphQL(body as Asked) };
			if (method === 'GET' && path.startsWith('/repos/owner/name/actions/runs?')) return { status: 200, json: { workflow_runs: host.runs } };
			const data = gitData(method, path.replace('/repos/owner/name/', ''), body);
			if (data !== undefined) return data;
			const picture = [...pictures.values()].find((bytes) => path === `/repos/owner/name/git/blobs/${sha(bytes)}`);
			if (method === 'GET' && picture !== undefined) return { status: 200, bytes: picture };
			host.unknown.push(`${method} ${path}`);
			return { status: 404, json: { message: 'Not Found' } };
		},
	};
	return host;
}
