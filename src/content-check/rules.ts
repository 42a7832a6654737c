import type { Rule } from './content.ts';
import { askedOften } from './rules/fields/asked-often.ts';
import { capitals } from './rules/fields/capitals.ts';
import { citedSources } from './rules/text/cited-sources.ts';
import { dayOrder } from './rules/fields/day-order.ts';
import { drafts } from './rules/fields/drafts.ts';
import { duplicates } from './rules/fields/duplicates.ts';
import { editorialDesk } from './rules/fields/editorial-desk.ts';
import { evidenceSections } from './rules/text/evidence-sections.ts';
import { fieldFacts } from './rules/fields/field-facts.ts';
import { placeholders } from './rules/fields/placeholders.ts';
import { figureWords } from './rules/fields/figure-words.ts';
import { files } from './rules/fields/files.ts';
import { forbiddenClaims } from './rules/editorial/forbidden-claims.ts';
import { headings } from './rules/text/headings.ts';
import { lengths } from './rules/fields/lengths.ts';
import { links } from './rules/text/links.ts';
import { futureDays } from './rules/fields/future-days.ts';
import { pictures } from './rules/text/pictures.ts';
import { outcomes } from './rules/fields/outcomes.ts';
import { plainMarkdown } from './rules/text/plain-markdown.ts';
import { readingLevel } from './rules/editorial/reading-level.ts';
import { redFlagRules } from './rules/editorial/red-flags.ts';
import { redirects } from './rules/fields/redirects.ts';
import { referenceKinds } from './rules/fields/reference-kinds.ts';
import { references } from './rules/fields/references.ts';
import { fontCharacters } from './rules/text/font-characters.ts';
import { madeUpExamples } from './rules/fields/made-up-examples.ts';
import { neededLists } from './rules/fields/needed-lists.ts';
import { phone } from './rules/fields/phone.ts';
import { reviewerRecord } from './rules/fields/reviewer-record.ts';
import { suitabilityAnswers } from './rules/fields/suitability-answers.ts';
import { repeatedSentences } from './rules/editorial/repeated-sentences.ts';
import { requiredSections } from './rules/text/required-sections.ts';
import { schema } from './rules/fields/schema.ts';
import { signWindows } from './rules/editorial/sign-windows.ts';
import { unparsedMarkdown } from './rules/text/unparsed-markdown.ts';
import { tags } from './rules/text/tags.ts';
import { typedAdvice } from './rules/editorial/typed-advice.ts';
import { typedFigures } from './rules/editorial/typed-figures.ts';
import { boxesToTick } from './rules/text/boxes-to-tick.ts';
import { crossedOut } from './rules/text/crossed-out.ts';
import { leftovers } from './rules/text/leftovers.ts';
import { lineStarts } from './rules/text/line-starts.ts';
import { lookalikeLetters } from './rules/text/lookalike-letters.ts';
import { nestedLinks } from './rules/text/nested-links.ts';
import { pastedLists } from './rules/text/pasted-lists.ts';
import { pastedTables } from './rules/text/pasted-tables.ts';
import { runTogether } from './rules/text/run-together.ts';
import { timesSigns } from './rules/text/times-signs.ts';
import { unusedDefinitions } from './rules/text/unused-definitions.ts';
import { fieldCharacters } from './rules/fields/field-characters.ts';
import { sourceRecords } from './rules/fields/source-records.ts';
import { webAddresses } from './rules/fields/web-addresses.ts';
import { pictureFiles } from './rules/fields/picture-files.ts';
import { unusedPictures } from './rules/text/unused-pictures.ts';
import { countries } from './rules/fields/countries.ts';
import { severalWordings } from './rules/fields/several-wordings.ts';
import { termNames } from './rules/fields/term-names.ts';
import { typedAmounts } from './rules/fields/typed-amounts.ts';
import { units } from './rules/fields/units.ts';
import { unquotedDays } from './rules/fields/unquoted-days.ts';

/** What all content must meet: nothing that breaks one of these is published. schemas/allow.ts lists those that an editor may break with a reason. */
export const RULES: readonly Rule[] = [
	files,
	pictureFiles,
	schema,
	references,
	editorialDesk,
	referenceKinds,
	outcomes,
	figureWords,
	duplicates,
	termNames,
	capitals,
	neededLists,
	dayOrder,
	signWindows,
	futureDays,
	phone,
	madeUpExamples,
	reviewerRecord,
	suitabilityAnswers,
	redirects,
	drafts,
	tags,
	plainMarkdown,
	fontCharacters,
	unparsedMarkdown,
	boxesToTick,
	crossedOut,
	lineStarts,
	lookalikeLetters,
	nestedLinks,
	pastedLists,
	pastedTables,
	runTogether,
	timesSigns,
	unusedDefinitions,
	fieldCharacters,
	sourceRecords,
	countries,
	severalWordings,
	units,
	typedAmounts,
	unquotedDays,
	webAddresses,
	fieldFacts,
	headings,
	links,
	pictures,
	citedSources,
	typedAdvice,
	typedFigures,
	evidenceSections,
	requiredSections,
	forbiddenClaims,
	lengths,
	askedOften,
	redFlagRules,
	readingLevel,
	repeatedSentences,
];

/** What nobody may publish, and a draft may still have: there it is a note. */
export const UNFINISHED: readonly Rule[] = [placeholders, leftovers];

/** What is not wrong and still worth knowing: in the report and the overview, and it stops nothing. */
export const NOTES: readonly Rule[] = [unusedPictures];
