import { factTexts } from '#src/lib/fact-text.ts';
import { isUnread, type Rule } from '#src/content-check/content.ts';
import { factsOf, isOfBrokenFact } from '#src/content-check/render-facts.ts';
import { unknownFact } from '#src/content-check/unknown-fact.ts';
import { textsOf } from '#src/content-check/json-schemas.ts';

/** The fields whose facts are put into words. */
const WITH_FACTS: Readonly<Record<string, string>> = { articles: 'summary', questions: 'answer' };

/** A tag in a field is a known fact, in a field that puts facts into words; elsewhere readers would see its brackets. */
export const fieldFacts: Rule = (content) => {
	const known = factTexts(factsOf(content));
	const courses = new Set(content.of('courses').map(({ id }) => id));
	return content.entries.flatMap((entry) =>
		textsOf(entry).flatMap(({ path, value }) => {
			const field = String(path.findLast((step) => typeof step === 'string'));
			return [
				...(isUnread(entry, path) ? [] : marksIn(value)).map((typed) => ({
					rule: 'field-facts',
					file: entry.file,
					line: entry.lineOf(path),
					sentence: `"${typed}" is in \`${field}\`, where Markdown does not work, so readers would see the symbols`,
					hint: 'Write plain words instead',
				})),
				...[...value.matchAll(/<([A-Za-z]\w*)[^>]*>?/g)].flatMap(([tag, name = '']) => {
					const problem = (sentence: string, hint: string) => [{ rule: 'field-facts', file: entry.file, line: entry.lineOf(path), sentence, hint }];
					if (name !== 'Fact' || WITH_FACTS[entry.collection] !== path[0])
						return problem(`\`${tag}\` is in \`${field}\`, where tags do not work, so readers would see the brackets`, 'Write plain words instead');
					const fact = /^<Fact\s+name="([^"]*)"\s*\/>$/.exec(tag)?.[1];
					if (fact === undefined)
						return problem(`\`${tag}\` cannot be read in \`${String(path[0])}\``, 'Write `<Fact name="course.dark-spots.ours.sessions" />`');
					return known.has(fact) || isOfBrokenFact(fact, content) ? [] : problem(...unknownFact(fact, known.keys(), courses));
				}),
			];
		}),
	);
};

/** Bold words and links of Markdown: fields are shown as they are typed. */
function marksIn(value: string): string[] {
	const found = /\*\*[^*]*\*\*|__[^_]+__|\[[^\]]+\]\([^)]*\)/.exec(value)?.[0];
	return found === undefined ? [] : [found.length > 40 ? `${found.slice(0, 40)}…` : found];
}
