import { expect, it } from 'vitest';
import { checkFiles } from '#src/content-check/check-content.ts';
import { brokenBy, TODAY } from '../../fixtures/broken/broken-content.ts';
import { add, both, swap } from '../../fixtures/broken/change.ts';

const HURT = 'questions/does-it-hurt.md';
const hints = (question: string) =>
	checkFiles(
		brokenBy({
			files: {
				[HURT]: swap('question: Does microneedling hurt?', `question: ${question}`),
				'glossary/pore.md': swap('alsoCalled: []', 'alsoCalled:\n  - PRP'),
			},
		}),
		TODAY,
	)
		.problems.filter(({ rule }) => rule === 'capitals')
		.map(({ hint }) => /^Write `(.*?)`/.exec(hint)?.[1]);

it.each(['Is LED light or PRP safe with HIV, and does the NHS pay?', 'Can I have it on my T-zone?', 'LED?', 'PRP?'])('leaves short forms: %s', (question) => {
	expect(hints(question)).toEqual([]);
});

it.each([
	['DOES PRP HURT?', 'Does PRP hurt?'],
	['CAN I SWIM? I’M UNSURE.', 'Can I swim? I’m unsure.'],
	['HURT?', 'Hurt?'],
	['IS A PEEL OR PRP A GOOD IDEA?', 'Is a peel or PRP a good idea?'],
	['Does it hurt AFTERWARDS?', 'Does it hurt afterwards?'],
])('says what to write instead of %s', (question, instead) => {
	expect(hints(question)).toEqual([instead]);
});

it('leaves a short form that the text under the heading has too', () => {
	const problems = (body: string) =>
		checkFiles(brokenBy({ files: { [HURT]: both(swap('question: Does microneedling hurt?', 'question: PCOS?'), add(`\n${body}\n`)) } }), TODAY).problems.filter(
			({ rule }) => rule === 'capitals',
		);
	expect(problems('Ask the clinic first.')).toHaveLength(1);
	expect(problems('Ask the clinic first if you have PCOS.')).toEqual([]);
});
