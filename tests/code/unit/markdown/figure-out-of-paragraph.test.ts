import { markdownToHtml } from 'satteri';
import { expect, it } from 'vitest';
import { figureOutOfParagraph } from '#src/markdown/figure-out-of-paragraph.ts';

const html = (markdown: string) => markdownToHtml(markdown, { mdastPlugins: [figureOutOfParagraph] }).html;

it('takes a picture out of a paragraph that holds nothing else', () => {
	expect(html('![A jar](jar.png)')).not.toContain('<p>');
});

it('leaves a picture within a sentence where it is', () => {
	expect(html('See ![a jar](jar.png) here.')).toMatch(/<p>See <img/);
});
