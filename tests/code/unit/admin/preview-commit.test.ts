import { expect, it } from 'vitest';
import { commitPreview } from '#src/admin/preview-commit.ts';
import { codeHost } from '../../../support/code-host.ts';

it('puts a change with its picture on the branch for previews, the first time and the second, and leaves main alone', async () => {
	const host = codeHost(new Map([['content/a.md', 'before']]));
	const ask = (path: string, body?: unknown, method = 'POST') => {
		const { status, json } = host.answer({ method: body === undefined ? 'GET' : method, path, authorization: `Bearer ${host.token}`, body });
		return status < 300 ? Promise.resolve(json) : Promise.reject(new Error(String(status)));
	};
	const at = { repository: 'owner/name', branch: 'main' };
	const picture = new Uint8Array([137, 80, 78, 71, 0, 255]);

	await commitPreview(at, { texts: new Map([['content/a.md', 'after']]), pictures: new Map([['content/images/a.webp', new Blob([picture])]]) }, ask);
	expect([...(host.branches.get('preview') ?? [])]).toEqual([
		['content/a.md', 'after'],
		['content/images/a.webp', picture],
	]);

	await commitPreview(at, { texts: new Map([['content/b.md', 'another']]), pictures: new Map() }, ask);
	expect([...(host.branches.get('preview') ?? [])]).toEqual([['content/b.md', 'another']]);
	expect([host.files.get('content/a.md'), host.commits, host.unknown]).toEqual(['before', [], []]);
});
