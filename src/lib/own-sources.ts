const EVIDENCE_LINK = /href="\/evidence\/#([a-z0-9-]+)"/g;

/** The HTML of an answer, whose citations lead to the sources at its own end where they are there, and to the page on evidence otherwise. */
export const leadToOwnSources = (html: string, sources: readonly string[]): string =>
	html.replaceAll(EVIDENCE_LINK, (link, id: string) => (sources.includes(id) ? `href="#source-${sources.indexOf(id) + 1}"` : link));
