import { type Entry, type Rule, textAt, valueAt } from '#src/content-check/content.ts';
import type { Problem } from '#src/content-check/problem.ts';

/** The self-check warns: an answer that asks for care never means `fine`. */
export const suitabilityAnswers: Rule = ({ of }) => of('suitability').flatMap((entry) => [...wronglyFine(entry), ...neverWarns(entry)]);

const isFine = (entry: Entry, index: number) => textAt(entry, 'answers', index, 'means') === 'fine';

const answersOf = (entry: Entry) => {
	const list = valueAt(entry.value, ['answers']);
	return Array.isArray(list) ? list.map((_, index) => ({ index, answer: textAt(entry, 'answers', index, 'answer') ?? '' })) : [];
};

/** "Not sure" leads to a question, and a red flag never to "fine". */
function wronglyFine(entry: Entry): Problem[] {
	const redFlag = valueAt(entry.value, ['redFlag']) === true;
	return answersOf(entry)
		.filter(({ index, answer }) => isFine(entry, index) && (/^not sure$/i.test(answer) || (redFlag && /^yes$/i.test(answer))))
		.map(({ index, answer }) => ({
			rule: 'suitability-answers',
			file: entry.file,
			line: entry.lineOf(['answers', index, 'means']),
			sentence: `The answer "${answer}"${redFlag ? ' to a red flag' : ''} must not mean \`fine\``,
			hint: 'Write `ask-us`, `wait`, `see-a-doctor` or `not-this-treatment`',
		}));
}

/** A question to which every clear answer is fine would hide the one that is not. */
function neverWarns(entry: Entry): Problem[] {
	const fine = answersOf(entry).filter(({ index, answer }) => isFine(entry, index) && !/^not sure$/i.test(answer));
	const [, second] = fine;
	if (second === undefined || valueAt(entry.value, ['redFlag']) === true) return [];
	return [
		{
			rule: 'suitability-answers',
			file: entry.file,
			line: entry.lineOf(['answers', fine[0]?.index ?? 0, 'means']),
			sentence: `"${fine.map(({ answer }) => answer).join('" and "')}" both mean \`fine\`, so \`${entry.id}\` warns nobody`,
			hint: 'Write `ask-us`, `wait`, `see-a-doctor` or `not-this-treatment` for the answer that needs care, or delete the whole question',
		},
	];
}
