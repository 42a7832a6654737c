import type { TextBlock } from '#src/lib/text-blocks.ts';
import { type CollectionName, isSearchWord } from '#src/schemas/collections.ts';
import { type Content, type Entry, type Rule, textAt } from '#src/content-check/content.ts';
import { textsOf } from '#src/content-check/json-schemas.ts';
import type { Problem } from '#src/content-check/problem.ts';

/** Words of a warning sign, as people write them. */
const SIGN =
	/\b(?:pus|fever|blisters?|cold sore|sore eye|(?:redness|heat|swelling|pain) that (?:spreads|grows)|spreading redness|(?:swollen|swelling of (?:the|your)) (?:throat|tongue|lips?|face)|trouble breathing|collapse|uneven heartbeat|irregular heartbeat|(?:shared|used) (?:needles?|roller|pen))\b/i;

/** What to do about it, and whom to turn to. */
const ADVICE =
	/\b(?:call (?:an ambulance|the clinic|us)|(?:see|ask|ring) (?:a|your) (?:doctor|GP|pharmacist)[^.:]{0,40}(?:today|tonight|same day|that day)|get help the same day|(?:nearest )?emergency department|urgent care|doctor (?:today|tonight|the same day))\b/i;

/** Numbers and names that differ from country to country. */
const HELPER = /(?<![\w/.-])(?:A&E|(?:call|ring|dial|phone|or) (?:999|111|112|911))(?![\w-])/i;

/** Where a typed word is data, or a title as printed. */
const NOT_OURS: readonly CollectionName[] = ['helpLines', 'redirects', 'claims', 'sources', 'helpPages'];

/**
 * Signs, days and helpers are typed once, in facts/warning-signs.yaml and facts/help-lines.yaml: what each page types by hand sooner or later contradicts the next one.
 * A short answer may name a sign, because the search shows it alone.
 */
export const typedAdvice: Rule = (content) => [...inBodies(content), ...helpersIn(content)];

function inBodies(content: Content): Problem[] {
	return [...content.of('articles'), ...content.of('questions')].flatMap((entry) =>
		content
			.blocksOf(entry)
			.filter(({ kind, inside }) => kind !== 'heading' && !inside.includes('Myth'))
			.flatMap((block) => adviceIn(entry, block)),
	);
}

function adviceIn({ file }: Entry, { text, line }: TextBlock): Problem[] {
	const sign = SIGN.exec(text)?.[0];
	const advice = ADVICE.exec(text)?.[0];
	if (sign === undefined || advice === undefined) return [];
	return [
		{
			rule: 'typed-advice',
			file,
			line,
			sentence: `"${sign}" with "${advice}" is advice on a warning sign, which is written once for all pages`,
			hint: 'Write `<WarningSigns />`, or `<WarningSigns signs="…" />` with ids from facts/warning-signs.yaml, on a line of its own',
		},
	];
}

function helpersIn(content: Content): Problem[] {
	return content.entries
		.filter(({ collection }) => !NOT_OURS.includes(collection))
		.flatMap((entry) => [
			...textsOf(entry)
				.filter(({ path }) => !isSearchWord(entry.collection, String(path[0])))
				.map(({ path, value }) => ({ entry, line: entry.lineOf(path), text: value, isField: true })),
			...content.blocksOf(entry).map(({ line, text }) => ({ entry, line, text, isField: false })),
		])
		.flatMap(({ entry, line, text, isField }) => {
			const helper = textAt(entry, 'title') === text ? undefined : HELPER.exec(text)?.[0];
			if (helper === undefined) return [];
			return [
				{
					rule: 'typed-advice',
					file: entry.file,
					line,
					sentence: `"${helper}" is right in only one country`,
					hint: isField
						? 'Write `{hospital}`, `{emergency}` or `{advice-line}` in an answer or a sign, and the words "emergency number" elsewhere'
						: 'Write "the nearest emergency department" or "your emergency number", or show `<FactList name="help-lines" />`',
				},
			];
		});
}
