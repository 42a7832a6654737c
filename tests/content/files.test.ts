import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { tidyText } from '#src/admin/entry-text.ts';
import { form } from '#src/admin/form-config.ts';
import { printed } from '#src/content-check/problem.ts';
import { FONT_CHARACTERS } from '#src/lib/font-characters.ts';
import { COLLECTIONS } from '#src/schemas/collections.ts';
import { content } from '../support/content-files.ts';

const texts = content.files.flatMap((file) =>
	file.state === 'text' && /\.(?:mdx?|yaml)$/.test(file.path) && file.path !== 'README.md' ? [{ path: file.path, text: new TextDecoder().decode(file.bytes) }] : [],
);

describe('what staff wrote', () => {
	it('has no letter that the fonts lack', () => {
		const held = new Set(`${FONT_CHARACTERS}\n\t\r`);
		const problems = texts.flatMap(({ path, text }) =>
			text.split('\n').flatMap((line, index) => {
				const lacking = [...new Set(line)].filter((letter) => !held.has(letter));
				return lacking.map((letter) =>
					printed({
						rule: 'letters',
						file: path,
						line: index + 1,
						sentence: `The letter "${letter}" is not in the fonts of the site`,
						hint: 'Write it another way, or ask a developer to run `node src/commands/cut-fonts.ts` with it',
					}),
				);
			}),
		);
		expect(problems.join('\n')).toBe('');
	});

	it('says the same after the editing form has saved it', () => {
		const { formats } = form({ repository: 'owner/name', branch: 'main' });
		const changed = texts.filter(({ path, text }) => {
			const format = formats.find(({ name }) => {
				const collection = COLLECTIONS[name.replace('-frontmatter', '') as keyof typeof COLLECTIONS];
				return 'folder' in collection ? path.startsWith(`${collection.folder}/`) : path === collection.file;
			});
			return format !== undefined && said(tidyText(text, format), format.kind) !== said(text, format.kind);
		});
		expect(changed.map(({ path }) => path)).toEqual([]);
	});
});

/** Fields and text of a file, whatever way they are written down. */
function said(text: string, kind: string): string {
	const [, head = text, body = ''] = (kind === 'text' && /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text)) || [];
	return JSON.stringify([parse(head), body.trim()]);
}
