import { rangeText } from '#src/lib/fact-text.ts';
import { everyNode } from '#src/lib/mdast-nodes.ts';
import type { TextBlock } from '#src/lib/text-blocks.ts';
import { type Content, type Entry, type Rule, textAt, textsAt } from '#src/content-check/content.ts';
import { factsOf } from '#src/content-check/render-facts.ts';
import type { Problem } from '#src/content-check/problem.ts';
import { hasCite, isUsualAdvice } from '#src/content-check/rules/text/evidence-sections.ts';

const ONES =
	'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const NUMBER = String.raw`(?:\d+(?:[.,]\d+)?|(?:${ONES})(?:-(?:${ONES}))?)`;
const RANGE = String.raw`${NUMBER}(?:\s*(?:-|–|—|to|or|and)\s*${NUMBER})?`;
const UNIT = '(?:session|day|week|month|hour)s?';
/** A word that may come between number and unit: "three weekly sessions". */
const BETWEEN = '(?:(?:more|full|further|extra|separate|single|weekly|monthly|needling|microneedling|treatment|follow-up|peel|laser)[ -])?';

/** "4 to 6 weeks", "six-month", "48 hours", "day 3", "weeks 2 to 4". Ages and counts of people have no such unit. */
const FIGURE = new RegExp(
	String.raw`(?<![\p{L}\p{N}.])(?:${RANGE}[\s-]+${BETWEEN}${UNIT}|(?:day|week|month|hour)s?\s+\d+(?:\s*(?:-|–|to|or|and)\s*\d+)?)(?![\p{L}\p{N}])`,
	'giu',
);

/** "The price of one session" counts and claims nothing. */
const PLAIN_COUNT = /^(?:one|1)[\s-]+session$/i;

/** The first figure of sessions, days, weeks, months or hours in a text. */
export function figureIn(text: string): string | undefined {
	return [...text.matchAll(FIGURE)].map(([figure]) => figure).find((figure) => !PLAIN_COUNT.test(figure));
}

/**
 * A figure has its source beside it, or says that it is usual advice. Our own sessions, gaps, waits and days are placed with `<Fact>`, so that they are typed once;
 * one typed by hand stays wrong on the day the clinic changes it.
 */
export const typedFigures: Rule = (content) => [
	...content.of('articles').flatMap((entry) => inBody(content, entry, hasCite, 'Add `<Cite id="…" />`, or place the figure with `<Fact name="…" />`')),
	...content
		.of('questions')
		.flatMap((entry) => [
			...inBody(content, entry, hasEvidenceLink, 'Add a link to its source such as `[Alam 2014](/evidence/#alam-2014)`, or leave the figure out'),
			...inAnswer(entry),
		]),
	...ownFigures(content),
];

function inBody({ blocksOf }: Content, entry: Entry, hasSource: (block: TextBlock) => boolean, hint: string): Problem[] {
	const blocks = blocksOf(entry);
	// A row of a table is read as one: its source may be in another cell.
	const sourcedRows = new Set(blocks.filter((block) => block.kind === 'cell' && hasSource(block)).map(({ line }) => line));
	return blocks.flatMap((block) => {
		if (block.kind === 'cell' && sourcedRows.has(block.line)) return [];
		// A fact is words here already, and needs no source beside it: only what was typed counts.
		const figure = block.kind === 'heading' ? undefined : figureIn(typed(block));
		return figure === undefined || hasSource(block) || isUsualAdvice(block)
			? []
			: [{ rule: 'typed-figures', file: entry.file, line: block.line, sentence: `"${figure}" has no source beside it`, hint }];
	});
}

/** The words of the block without what tags put in. */
function typed({ node }: TextBlock): string {
	return [...everyNode(node)]
		.map((one) => (one.type === 'text' ? one.value : one.type === 'mdxJsxTextElement' && (one.name === 'Fact' || one.name === 'Cite') ? ' · ' : ''))
		.join('')
		.replaceAll(/\s+/g, ' ');
}

function hasEvidenceLink({ node }: TextBlock): boolean {
	return [...everyNode(node)].some((one) => one.type === 'link' && one.url.startsWith('/evidence/#'));
}

function inAnswer(entry: Entry): Problem[] {
	const figure = figureIn(textAt(entry, 'answer') ?? '');
	if (figure === undefined || textsAt(entry, 'sources').length > 0) return [];
	return [
		{
			rule: 'typed-figures',
			file: entry.file,
			line: entry.lineOf(['answer']),
			sentence: `"${figure}" has no source: \`sources\` is empty`,
			hint: 'Add its source to `sources`, or place the figure with `<Fact name="…" />`',
		},
	];
}

/** Our own plan, typed by hand in a field that can hold a fact. */
function ownFigures(content: Content): Problem[] {
	const ours = factsOf(content).courses.flatMap(({ id, ours: plan }) =>
		plan === undefined
			? []
			: [
					{ id, name: `course.${id}.ours.sessions`, words: rangeText(plan.sessions, 'sessions') },
					{ id, name: `course.${id}.ours.gap`, words: rangeText(plan.gapWeeks, 'weeks') },
				],
	);
	const fields = [
		...content.of('articles').map((entry) => ({ entry, field: 'summary', courses: [textAt(entry, 'course') ?? ''] })),
		...content.of('questions').map((entry) => ({ entry, field: 'answer', courses: textsAt(entry, 'topics') })),
	];
	return fields.flatMap(({ entry, field, courses }) => {
		const text = (textAt(entry, field) ?? '').replaceAll(/[–—]|\s-\s|(?<=\d)-(?=\d)/g, ' to ').replaceAll(/\s+/g, ' ');
		return ours
			.filter(({ id, words }) => courses.includes(id) && text.includes(words))
			.map(({ name, words }) => ({
				rule: 'typed-figures',
				file: entry.file,
				line: entry.lineOf([field]),
				sentence: `Our own figure "${words}" is typed by hand`,
				hint: `Write \`<Fact name="${name}" />\``,
			}));
	});
}
