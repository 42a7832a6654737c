/**
 * Asks once a build: content does not change while pages are made, and thousands of them ask the same. While writing (`npm run dev`) it asks every time.
 * A list comes frozen, so that no page can change what another one sees.
 */
export function memoize<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
	if (import.meta.env.DEV) return ask;
	let answer: Promise<Answer> | undefined;
	return () => (answer ??= ask().then(Object.freeze) as Promise<Answer>);
}
