/** The ids of an attribute such as `alam-2014, ablon-2018`. */
export const idsOf = (text: string | undefined) => (text ?? '').split(/[,\s]+/).filter(Boolean);

/**
 * Checks a word that an author wrote in a tag.
 * @throws a lesson: the tag, what came, and what is allowed
 */
export function oneOf<const Word extends string>(tag: string, attribute: string, value: string | undefined, allowed: readonly Word[]): Word {
	const found = allowed.find((word) => word === value);
	if (found === undefined) throw new Error(`<${tag} ${attribute}="${value ?? ''}"> is not known. Write one of: ${allowed.join(', ')}.`);
	return found;
}
