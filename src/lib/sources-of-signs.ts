import type { WarningSign } from '#src/schemas/warning-sign.ts';
import { idsInTags } from './ids-in-tags.ts';

/** The sources of the warning signs that a text shows, by name or as the whole list (`<WarningSigns all />`), in the order of the list of signs. The short form names none. */
export function sourcesOfSigns(mdx: string, signs: readonly WarningSign[]): string[] {
	const shown = idsInTags(mdx, 'WarningSigns', 'signs');
	const all = mdx.includes('<WarningSigns all');
	return [...new Set(signs.filter(({ id }) => all || shown.includes(id)).flatMap(({ sources }) => sources))];
}
