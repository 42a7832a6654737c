import type { WarningSign } from '#src/schemas/warning-sign.ts';
import { idsInTags } from './ids-in-tags.ts';

/**
 * The sources of the warning signs that a text shows by name, in the order of the list of signs.
 * The whole list (`<WarningSigns all />`) is left to the names beside its rows: listed again, they would make the longest page too heavy.
 */
export function sourcesOfSigns(mdx: string, signs: readonly WarningSign[]): string[] {
	const shown = idsInTags(mdx, 'WarningSigns', 'signs');
	return [...new Set(signs.filter(({ id }) => shown.includes(id)).flatMap(({ sources }) => sources))];
}
