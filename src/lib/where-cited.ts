export interface CitingPage {
	href: string;
	title: string;
	/** The ids of the sources that the page relies on. */
	sources: readonly string[];
}

/** For each source id, the pages that rely on it. */
export function whereCited(pages: readonly CitingPage[]): Map<string, CitingPage[]> {
	const places = new Map<string, CitingPage[]>();
	for (const page of pages) {
		for (const id of new Set(page.sources)) places.set(id, [...(places.get(id) ?? []), page]);
	}
	return places;
}
