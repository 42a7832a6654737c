import { mdxToJs } from 'satteri';
import { expect, it } from 'vitest';
import { citationNotes } from '#src/markdown/citation-notes.ts';

const compile = (mdx: string) => mdxToJs(mdx, { mdastPlugins: [citationNotes] }).code;

it('numbers each citation by where its source first appears, the smallest first', () => {
	const code = compile('One. <Cite id="b-2" />\n\nTwo. <Cite id="a-1, b-2" />');
	expect(code).toMatch(/id: "b-2",\s*numbers: "1"/);
	expect(code).toMatch(/id: "a-1,b-2",\s*numbers: "1,2"/);
});

it('sets a source beside the block that cites it first, and only there', () => {
	const code = compile('One. <Cite id="b-2" />\n\nTwo. <Cite id="b-2" />\n\n- Three. <Cite id="a-1" />');
	expect([...code.matchAll(/ids: "([^"]*)"/g)].map(([, ids]) => ids)).toEqual(['b-2', 'a-1']);
});

it('does not part a sentence from the list that it leads into', () => {
	const code = compile('Three kinds <Cite id="b-2" />:\n\n- One. <Cite id="a-1" />\n\nThe end. <Cite id="b-2" />');
	expect([...code.matchAll(/ids: "([^"]*)"/g)].map(([, ids]) => ids)).toEqual(['b-2,a-1']);
});

it('sets the number at the word, whatever space the author left', () => {
	expect(compile('One.   <Cite id="b-2" />')).toContain('"One."');
});

it('leaves a text without citations alone', () => {
	expect(compile('One.')).not.toContain('MarginNotes');
});
