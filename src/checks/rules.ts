import type { Rule } from './content.ts';
import { references } from './rules/references.ts';
import { schema } from './rules/schema.ts';
import { tags } from './rules/tags.ts';

/** All that content must meet. A rule fails or it is not here; there are no warnings. */
export const RULES: readonly Rule[] = [schema, references, tags];
