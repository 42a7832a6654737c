const CHOICES = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** The choices as a sentence names them: `before, during or after`. */
export const anyOf = (choices: readonly string[]): string => CHOICES.format(choices);
