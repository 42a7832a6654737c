import { nearest } from '#src/lib/edit-distance.ts';

type SentenceAndHint = [sentence: string, hint: string];

/**
 * What to say of a fact that is not there. It never offers a figure of studies for our own, nor one of another concern or unit:
 * whoever obeyed that would publish something untrue.
 */
export function unknownFact(name: string, known: Iterable<string>, courses: ReadonlySet<string>): SentenceAndHint {
	const [, concern = '', whose = ''] = /^course\.([^.]+)\.(ours|studied)\.(?:sessions|gap)$/.exec(name) ?? [];
	if (courses.has(concern)) {
		return whose === 'ours'
			? [
					`\`${concern}\` has no plan of our own, so there is no \`${name}\``,
					'Delete the sentence, or ask the clinic to fill in "Our usual plan" (in the form: Facts, Courses)',
				]
			: [`No study gives a number for \`${concern}\`, so there is no \`${name}\``, 'Delete the sentence, or say in words that no study gives a number'];
	}
	const meant = nearest(
		name,
		[...known].filter((other) => isNear(name, other)),
	);
	return [`There is no fact \`${name}\``, meant === undefined ? 'Copy the name of a fact from a page that shows one' : `Did you mean \`${meant}\`?`];
}

/** Each part is the same word, or one with a letter or two wrong. */
function isNear(name: string, other: string): boolean {
	const [typed, parts] = [name.split('.'), other.split('.')];
	return typed.length === parts.length && parts.every((part, index) => part === typed[index] || nearest(typed[index] ?? '', [part]) === part);
}
