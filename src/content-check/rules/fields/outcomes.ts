import { type Rule, textAt } from '#src/content-check/content.ts';

/** Every published concern says how much needling helped it in studies, and nothing else does. */
export const outcomes: Rule = ({ of, find, unread }) => [
	...of('articles')
		.filter((entry) => textAt(entry, 'kind') === 'concern' && !entry.draft && !unread.has('outcomes') && find('outcomes', entry.id) === undefined)
		.map(({ id, file }) => ({
			rule: 'outcomes',
			file,
			line: 1,
			sentence: 'This concern has no studies in `facts/outcomes.yaml`',
			hint: `Add an entry there that starts with \`- id: ${id}\`, with its strength and its studies`,
		})),
	...of('outcomes').flatMap((entry) => {
		const article = find('articles', entry.id);
		return article === undefined || textAt(article, 'kind') === 'concern'
			? []
			: [
					{
						rule: 'outcomes',
						file: entry.file,
						line: entry.lineOf(['id']),
						sentence: `\`${entry.id}\` is not a skin concern, so its studies are not shown anywhere`,
						hint: 'Choose an article with `kind: concern`',
					},
				];
	}),
];
