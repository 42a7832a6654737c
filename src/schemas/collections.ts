import { article } from './article.ts';
import { clinic } from './clinic.ts';
import { aftercareRule, consultationQuestion, course, forbiddenClaim, healingStage, preparationStep, suitabilityItem } from './facts.ts';
import { costExample } from './cost-example.ts';
import { evidenceWords } from './evidence-words.ts';
import { figureWords } from './figure-words.ts';
import { helpLines } from './help-line.ts';
import { helpPage } from './help-page.ts';
import { option } from './option.ts';
import { outcome } from './outcome.ts';
import { page } from './page.ts';
import { person } from './person.ts';
import { question } from './question.ts';
import { redirect } from './redirect.ts';
import { crisis, neverCorrect, otherSubjects, readerWords, redFlags } from './search-words.ts';
import { section } from './section.ts';
import { signature } from './signature.ts';
import { source } from './source.ts';
import { term } from './term.ts';
import { plannerWords, selfCheckWords, sessionRecord } from './tool-words.ts';
import { warningSign } from './warning-sign.ts';

/** Every collection: where its files are in `content/`, how they are read, what one entry is called, and its schema. */
export const COLLECTIONS = {
	// A folder of files, one entry each; the id is the file name.
	articles: { folder: 'articles', ending: '.mdx', noun: 'article', schema: article },
	questions: { folder: 'questions', ending: '.md', noun: 'question', schema: question },
	glossary: { folder: 'glossary', ending: '.md', noun: 'term', schema: term },
	sources: { folder: 'sources', ending: '.yaml', noun: 'source', schema: source },
	people: { folder: 'people', ending: '.yaml', noun: 'person', schema: person },
	pages: { folder: 'pages', ending: '.mdx', noun: 'page', schema: page },
	// One file with a list of entries, each with its own id (a redirect is known by its old address).
	sections: { file: 'sections.yaml', holds: 'list', noun: 'section', schema: section },
	courses: { file: 'facts/courses.yaml', holds: 'list', noun: 'course', schema: course },
	healing: { file: 'facts/healing.yaml', holds: 'list', noun: 'stage', schema: healingStage },
	warningSigns: { file: 'facts/warning-signs.yaml', holds: 'list', noun: 'warning sign', schema: warningSign },
	helpLines: { file: 'facts/help-lines.yaml', holds: 'list', noun: 'country', schema: helpLines },
	helpPages: { file: 'facts/help-pages.yaml', holds: 'list', noun: 'page', schema: helpPage },
	aftercare: { file: 'facts/aftercare.yaml', holds: 'list', noun: 'rule', schema: aftercareRule },
	preparation: { file: 'facts/preparation.yaml', holds: 'list', noun: 'step', schema: preparationStep },
	suitability: { file: 'facts/suitability.yaml', holds: 'list', noun: 'item', schema: suitabilityItem },
	outcomes: { file: 'facts/outcomes.yaml', holds: 'list', noun: 'concern', schema: outcome },
	options: { file: 'facts/options.yaml', holds: 'list', noun: 'choice', schema: option },
	consultation: { file: 'facts/consultation.yaml', holds: 'list', noun: 'question', schema: consultationQuestion },
	figures: { file: 'facts/figures.yaml', holds: 'list', noun: 'drawing', schema: figureWords },
	claims: { file: 'facts/claims.yaml', holds: 'list', noun: 'claim', schema: forbiddenClaim },
	redirects: { file: 'redirects.yaml', holds: 'list', noun: 'redirect', schema: redirect },
	// One file that is one entry.
	clinic: { file: 'clinic.yaml', holds: 'one', schema: clinic },
	evidenceWords: { file: 'facts/evidence-words.yaml', holds: 'one', schema: evidenceWords },
	costExample: { file: 'facts/cost-example.yaml', holds: 'one', schema: costExample },
	plannerWords: { file: 'facts/planner.yaml', holds: 'one', schema: plannerWords },
	selfCheckWords: { file: 'facts/self-check.yaml', holds: 'one', schema: selfCheckWords },
	sessionRecord: { file: 'facts/session.yaml', holds: 'one', schema: sessionRecord },
	signature: { file: 'facts/signature.yaml', holds: 'one', schema: signature },
	redFlags: { file: 'search/red-flags.yaml', holds: 'one', schema: redFlags },
	crisis: { file: 'search/crisis.yaml', holds: 'one', schema: crisis },
	readerWords: { file: 'search/reader-words.yaml', holds: 'one', schema: readerWords },
	otherSubjects: { file: 'search/other-subjects.yaml', holds: 'one', schema: otherSubjects },
	neverCorrect: { file: 'search/never-correct.yaml', holds: 'one', schema: neverCorrect },
} as const;

export type CollectionName = keyof typeof COLLECTIONS;

/** What one entry of a collection is called, in the form and in messages; nothing where the whole file is one. */
export const nounOf = (name: CollectionName): string | undefined => {
	const collection = COLLECTIONS[name];
	return 'noun' in collection ? collection.noun : undefined;
};

/** What readers type, and what the search makes of it. */
const SEARCH_WORDS = ['redFlags', 'crisis', 'readerWords', 'otherSubjects', 'neverCorrect'] as const satisfies readonly CollectionName[];

/** The fields beside them that are our own words, and shown. */
const SHOWN_BY_SEARCH: Partial<Record<CollectionName, string>> = { redFlags: 'title', crisis: 'card' };

/** Collections of search words that no reader ever sees. */
export const NEVER_SHOWN: readonly CollectionName[] = SEARCH_WORDS.filter((name) => !(name in SHOWN_BY_SEARCH));

/** Whether a field holds what readers type, and not our own words. */
export const isSearchWord = (collection: CollectionName, field: string): boolean =>
	SEARCH_WORDS.some((name) => name === collection) && SHOWN_BY_SEARCH[collection] !== field;
