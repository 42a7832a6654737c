import { parseGroups, readRules, type ReadRules, firstMatch } from '#src/search/engine/phrase-rules.ts';
import { crisis, redFlags } from '#src/schemas/search-words.ts';
import type { Entry, FieldPath, Rule } from '#src/content-check/content.ts';
import type { Problem } from '#src/content-check/problem.ts';

/** Each example sentence is found as its own sign or as a crisis, and no counter-example is: a sign that is not found shows no help, and one found as another shows the wrong first aid. */
export const redFlagRules: Rule = (content) => [
	...content.of('redFlags').flatMap((entry) => {
		const { success, data } = redFlags.safeParse(entry.value);
		if (!success) return [];
		return tryRules(
			entry,
			() =>
				readRules({
					groups: parseGroups(data.groups),
					meanings: data.signs.map(({ sign, rules }) => ({ id: sign, rules })),
					ignored: data.notSigns,
					elsewhere: data.elsewhere,
				}),
			data.signs.map(({ sign, says, saysNot }, index) => ({ id: sign, says, saysNot, path: ['signs', index] })),
		);
	}),
	...content.of('crisis').flatMap((entry) => {
		const { success, data } = crisis.safeParse(entry.value);
		if (!success) return [];
		return tryRules(entry, () => readRules({ groups: parseGroups(data.groups), meanings: [{ id: 'crisis', rules: data.rules }], ignored: data.notSigns }), [
			{ id: 'crisis', says: data.says, saysNot: data.saysNot, path: [] },
		]);
	}),
];

function tryRules(
	entry: Entry,
	read: () => ReadRules,
	tests: readonly { id: string; says: readonly string[]; saysNot: readonly string[]; path: FieldPath }[],
): Problem[] {
	const at = (path: FieldPath, sentence: string, hint: string): Problem => ({ rule: 'red-flags', file: entry.file, line: entry.lineOf(path), sentence, hint });
	let rules: ReadRules;
	try {
		rules = read();
	} catch (problem) {
		return [
			at(['groups'], `A rule cannot be read: ${(problem as Error).message}`, 'Write the name of a group as in `groups`, or a word in lower-case letters'),
		];
	}
	const found = (sentence: string) => firstMatch(rules, sentence, () => true);
	return tests.flatMap(({ id: own, says, saysNot, path }) => [
		...says.flatMap((sentence, index) => {
			const id = found(sentence);
			if (id === undefined) return [at([...path, 'says', index], `No rule finds "${sentence}"`, 'Add a rule that finds it, or a word to one of the groups')];
			if (id === own) return [];
			return [
				at(
					[...path, 'says', index],
					`"${sentence}" is found as "${id}", so readers are told what to do about that sign and not about "${own}"`,
					`Make that rule of "${id}" narrower, or move "${own}" above it`,
				),
			];
		}),
		...saysNot.flatMap((sentence, index) => {
			const id = found(sentence);
			return id === undefined
				? []
				: [at([...path, 'saysNot', index], `A rule for "${id}" wrongly finds "${sentence}"`, 'Make that rule narrower, or add the phrase to `notSigns`')];
		}),
	]);
}
