/**
 * Puts a state, and an address where there is one, in the place of the browser's note of this page. Safari refuses after a hundred times in half a minute,
 * which fast typing reaches: what is shown must not wait for it.
 */
export function noteInHistory(state: unknown, address?: string): void {
	try {
		history.replaceState(state, '', address);
	} catch {
		// The next note brings it up to date.
	}
}
