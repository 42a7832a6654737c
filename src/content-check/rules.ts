import type { Rule } from './content.ts';
import { askedOften } from './rules/fields/asked-often.ts';
import { citedSources } from './rules/text/cited-sources.ts';
import { dayOrder } from './rules/fields/day-order.ts';
import { drafts } from './rules/fields/drafts.ts';
import { duplicates } from './rules/fields/duplicates.ts';
import { evidenceSections } from './rules/text/evidence-sections.ts';
import { fieldFacts } from './rules/fields/markup-in-fields.ts';
import { fillIn } from './rules/fields/placeholders.ts';
import { files } from './rules/fields/files.ts';
import { forbiddenClaims } from './rules/editorial/forbidden-claims.ts';
import { headings } from './rules/text/headings.ts';
import { lengths } from './rules/fields/lengths.ts';
import { links } from './rules/text/links.ts';
import { listIds } from './rules/fields/list-ids.ts';
import { pictures } from './rules/text/pictures.ts';
import { plainMarkdown } from './rules/text/plain-markdown.ts';
import { readingLevel } from './rules/editorial/reading-level.ts';
import { redirects } from './rules/fields/redirects.ts';
import { referenceKinds } from './rules/fields/reference-kinds.ts';
import { references } from './rules/fields/references.ts';
import { requiredSections } from './rules/text/required-sections.ts';
import { schema } from './rules/fields/schema.ts';
import { signWindows } from './rules/editorial/sign-windows.ts';
import { strayMarks } from './rules/text/unparsed-markdown.ts';
import { tags } from './rules/text/tags.ts';
import { typedFigures } from './rules/editorial/typed-figures.ts';

/** All that content must meet. A rule fails or it is not here; there are no warnings. */
export const RULES: readonly Rule[] = [
	files,
	schema,
	listIds,
	references,
	referenceKinds,
	duplicates,
	dayOrder,
	signWindows,
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
