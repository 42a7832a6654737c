import type { Crisis, RedFlags } from '#src/schemas/search-words.ts';
import type { Card, GuideEntry, GuideFile, WordsFile } from '#src/search/engine/guide.ts';
import { meantFor, parseGroups, readRules } from '#src/search/engine/phrase-rules.ts';
import { COMMON, ENGLISH } from './english.ts';
import { PAGE_RULES } from './page-rules.ts';
import { longReaderWords } from '#src/search/engine/vocabulary.ts';
import { realWords } from './real-words.ts';

/** What staff write in content/search/. */
export interface SearchContent {
	redFlags: RedFlags;
	/** What a sign shows first, and what to do about each warning sign, by its id. */
	help: Card;
	advice: Readonly<Record<string, string>>;
	crisis: Crisis;
	/** What the result that leads to the clinic's contact details says. */
	contact: Card;
	readerWords: WordsFile['readerWords'];
	otherSubjects: WordsFile['otherSubjects'];
	neverCorrect: readonly string[];
}

/** The two files of the search: names and rules, and what comes beside them. What only the built pages know is added by the build. */
export function searchFiles(entries: readonly GuideEntry[], content: SearchContent): { guide: GuideFile; words: WordsFile } {
	const { redFlags, crisis } = content;
	const guide: GuideFile = {
		entries: entries.map(withoutAnswer),
		common: [...COMMON],
		redFlags: {
			groups: parseGroups(redFlags.groups),
			meanings: redFlags.signs.map(({ sign, rules }) => ({ id: sign, rules })),
			ignored: redFlags.notSigns,
			elsewhere: redFlags.elsewhere,
		},
		crisisRules: { groups: parseGroups(crisis.groups), meanings: [{ id: 'crisis', rules: crisis.rules }], ignored: crisis.notSigns },
		pages: { ...PAGE_RULES, contact: content.contact },
		help: content.help,
		crisis: crisis.card,
	};
	const signs = readRules(guide.redFlags);
	return {
		guide,
		words: {
			answers: entries.map(({ answer = '' }) => answer),
			advice: Object.fromEntries(redFlags.signs.flatMap(({ sign }) => (content.advice[sign] === undefined ? [] : [[sign, content.advice[sign]]]))),
			readerWords: content.readerWords,
			otherSubjects: content.otherSubjects,
			realWords: [
				...new Set([
					...content.neverCorrect,
					...realWords(ENGLISH, entries, (word) => meantFor(signs, word) !== undefined, longReaderWords(content.readerWords)),
				]),
			],
		},
	};
}

/** Answers come with the second file. */
function withoutAnswer(entry: GuideEntry): GuideEntry {
	const copy = { ...entry };
	delete copy.answer;
	return copy;
}
