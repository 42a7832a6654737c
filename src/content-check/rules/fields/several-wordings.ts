import { isUnread, type Rule, textsAt } from '#src/content-check/content.ts';

/** How a question begins. */
const ASKS = /^(?:am|are|can|could|do|does|did|has|have|how|is|may|must|should|was|what|when|where|which|who|why|will|would)\b/i;

/** Each other wording of a question is a line of its own: the search compares what a reader types with one at a time. */
export const severalWordings: Rule = ({ of }) =>
	of('questions').flatMap((entry) =>
		textsAt(entry, 'alsoAsked').flatMap((typed, index) => {
			const wordings = typed.split(/\s*[,;?/]\s*/).filter(Boolean);
			if (isUnread(entry, ['alsoAsked', index]) || wordings.length < 2 || !wordings.every((wording) => ASKS.test(wording))) return [];
			return [
				{
					rule: 'several-wordings',
					file: entry.file,
					line: entry.lineOf(['alsoAsked', index]),
					sentence: 'These are several wordings on one line',
					hint: `Write each on a line of its own: ${wordings.map((wording) => `\`- ${wording}\``).join(', ')}`,
				},
			];
		}),
	);
