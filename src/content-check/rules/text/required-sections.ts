import { type Rule, textAt } from '#src/content-check/content.ts';

/** What a reader of every concern page must find. The concern may follow: "Does it help acne scars?" */
const OF_A_CONCERN = [
	{ starts: /^does it help\b/i, name: 'Does it help?' },
	{ starts: /^(?:how long does it take|what studies used)\b/i, name: 'How long does it take?' },
	{ starts: /^who it (?:may suit|suits)\b/i, name: 'Who it may suit, and who should wait' },
	{ starts: /^(?:how it fits into your life|what happens)\b/i, name: 'How it fits into your life' },
	{ starts: /^risks\b/i, name: 'Risks, and when to get help' },
	{ starts: /^if you do nothing\b/i, name: 'If you do nothing, and other choices' },
	{ starts: /^by skin tone\b/i, name: 'By skin tone' },
	{ starts: /^what (?:isn['’]t known|we do not know)\b/i, name: "What isn't known yet" },
	{ starts: /^questions to ask\b/i, name: 'Questions to ask' },
];

/** Red flags all over the site lead to this heading. */
const EMERGENCY = { article: 'risks', heading: 'When to get help' };

/** No concern page leaves out its risks, its limits or the other choices, and the heading that every page links to for help is there. */
export const requiredSections: Rule = ({ of, blocksOf }) =>
	of('articles').flatMap((entry) => {
		// No text at all is one problem, and another rule reports it.
		if (entry.body === undefined || blocksOf(entry).length === 0) return [];
		const headings = blocksOf(entry).filter(({ kind }) => kind === 'heading');
		const problem = (name: string, hint: string) => ({
			rule: 'required-sections',
			file: entry.file,
			line: 1,
			sentence: `The section "${name}" is missing`,
			hint,
		});
		const missing =
			textAt(entry, 'kind') !== 'concern' || entry.draft
				? []
				: OF_A_CONCERN.filter(({ starts }) => !headings.some(({ text }) => starts.test(text))).map(({ name }) =>
						problem(name, `Add the heading \`## ${name}\` and its text under it`),
					);
		if (entry.id === EMERGENCY.article && !headings.some(({ text }) => text.toLowerCase() === EMERGENCY.heading.toLowerCase())) {
			missing.push(problem(EMERGENCY.heading, `Add the heading \`## ${EMERGENCY.heading}\`: every red flag on the site leads to it`));
		}
		return missing;
	});
