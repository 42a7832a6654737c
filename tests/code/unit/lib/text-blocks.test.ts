import { mdxToMdast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { textBlocks } from '#src/lib/text-blocks.ts';

const renderFact = (name: string) => ({ 'course.dark-spots.ours.gap': '4 to 8 weeks' })[name] ?? '';
const paragraphs = (text: string) =>
	textBlocks(mdxToMdast(text), renderFact)
		.filter(({ kind }) => kind === 'paragraph')
		.map(({ text: said }) => said);

describe('the text of a page', () => {
	it('tells paragraphs and list items from headings and tables', () => {
		expect(paragraphs('## Risks\n\nIt can sting.\n\n- Wash.\n- Rest.\n\n| Day | Skin |\n| --- | --- |\n| 1 | Red |')).toEqual([
			'It can sting.',
			'Wash.',
			'Rest.',
		]);
	});

	it('takes the words of tags in, facts in words, and footnote marks out', () => {
		expect(paragraphs('The <Term id="dermis">*lower* layer</Term>.<Cite id="alam-2014" /> Wait <Fact name="course.dark-spots.ours.gap" />.')).toEqual([
			'The lower layer. Wait 4 to 8 weeks.',
		]);
	});

	it('holds what is in a box, also on the same line', () => {
		expect(paragraphs('<Care kind="call">\n\nCall us.\n\n</Care>\n\n<Care kind="call">Call now.</Care>')).toEqual(['Call us.', 'Call now.']);
	});
});

describe('a block of text', () => {
	it('knows its headings, its tags and its line', () => {
		const [, , block] = textBlocks(mdxToMdast('## Risks\n\n### Later\n\n<Myth claim="x">\n\nNo.\n\n</Myth>'), renderFact);
		expect(block).toMatchObject({ text: 'No.', line: 7, inside: ['Myth'], under: ['Risks', 'Later'] });
	});
});
