/** A sentence of facts/planner.yaml with its places, such as `{day}`, filled in. Its schema sees that it has them. */
export const fillPlaces = (sentence: string, places: Readonly<Record<string, string>>): string =>
	Object.entries(places).reduce((filled, [place, words]) => filled.replaceAll(`{${place}}`, () => words), sentence);
