/** Where the build puts the search. */
export const PAGEFIND = `${import.meta.env.BASE_URL}pagefind/`;

export async function loadJson(name: string): Promise<unknown> {
	const response = await fetch(PAGEFIND + name);
	if (!response.ok) throw new Error(`${name}: ${response.status}`);
	return response.json();
}

/** Runs a load once for all searches on the page; one that failed is tried again. */
export function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
	let loading: Promise<Value> | undefined;
	return () => {
		loading ??= load().catch((problem: unknown) => {
			loading = undefined;
			throw problem;
		});
		return loading;
	};
}

/** The small file: asked for at the first touch, beside the code that reads it. */
export const guideFile = once(() => loadJson('guide.json'));
