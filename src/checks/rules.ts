import type { Rule } from './content.ts';
import { askedOften } from './rules/asked-often.ts';
import { citedSources } from './rules/cited-sources.ts';
import { dayOrder } from './rules/day-order.ts';
import { drafts } from './rules/drafts.ts';
import { duplicates } from './rules/duplicates.ts';
import { evidenceSections } from './rules/evidence-sections.ts';
import { fieldFacts } from './rules/field-facts.ts';
import { fillIn } from './rules/fill-in.ts';
import { files } from './rules/files.ts';
import { forbiddenClaims } from './rules/forbidden-claims.ts';
import { headings } from './rules/headings.ts';
import { lengths } from './rules/lengths.ts';
import { links } from './rules/links.ts';
import { listIds } from './rules/list-ids.ts';
import { pictures } from './rules/pictures.ts';
import { plainMarkdown } from './rules/plain-markdown.ts';
import { readingLevel } from './rules/reading-level.ts';
import { redirects } from './rules/redirects.ts';
import { referenceKinds } from './rules/reference-kinds.ts';
import { references } from './rules/references.ts';
import { requiredSections } from './rules/required-sections.ts';
import { schema } from './rules/schema.ts';
import { strayMarks } from './rules/stray-marks.ts';
import { tags } from './rules/tags.ts';
import { typedFigures } from './rules/typed-figures.ts';

/** All that content must meet. A rule fails or it is not here; there are no warnings. */
export const RULES: readonly Rule[] = [
	files,
	schema,
	listIds,
	references,
	referenceKinds,
	duplicates,
	dayOrder,
	redirects,
	drafts,
	tags,
	plainMarkdown,
	strayMarks,
	fieldFacts,
	headings,
	links,
	pictures,
	citedSources,
	typedFigures,
	evidenceSections,
	requiredSections,
	forbiddenClaims,
	fillIn,
	lengths,
	askedOften,
	readingLevel,
];
