import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { serveSite } from '#src/publish/serve.ts';

const home = mkdtempSync(join(tmpdir(), 'serve-'));
afterAll(() => rmSync(home, { recursive: true }));

const write = (path: string, text: string) => {
	mkdirSync(join(home, path, '..'), { recursive: true });
	writeFileSync(join(home, path), text);
};

/** A site of one page whose policy names the one style that is in it. */
function site(folder: string, style: string) {
	write(`${folder}/index.html`, `<style>${style}</style>`);
	write(`${folder}/404.html`, 'Not found');
}

describe('the server of a built site', () => {
	it('sends the policy of the build that is there, also when it took the place of another, and says so once', async () => {
		for (const name of ['redirects.yaml', 'articles/x.mdx', 'questions/x.md']) write(`content/${name}`, '');
		site('dist', 'a{}');
		const onNewBuild = vi.fn<() => void>();
		const serving = await serveSite(join(home, 'dist'), { content: join(home, 'content'), onNewBuild });
		const policy = async () => (await fetch(serving.origin)).headers.get('content-security-policy');
		try {
			const before = await policy();
			expect(await policy()).toBe(before);
			expect(onNewBuild).not.toHaveBeenCalled();
			site('next', 'b{}');
			renameSync(join(home, 'dist'), join(home, 'last'));
			renameSync(join(home, 'next'), join(home, 'dist'));
			const after = await policy();
			expect(after).not.toBe(before);
			expect(await policy()).toBe(after);
			expect(onNewBuild).toHaveBeenCalledTimes(1);
		} finally {
			await serving.close();
		}
	});
});
