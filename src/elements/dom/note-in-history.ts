/**
 * Puts a state, and an address where there is one, in place of the browser's history entry for this page. Safari refuses after a hundred times in half a minute,
 * which fast typing reaches: what is shown must not wait for it.
 */
export function noteInHistory(state: unknown, address?: string): void {
	try {
		history.replaceState(state, '', address);
	} catch {
		// The next call brings it up to date.
	}
}
