/** How many letters must be put in, taken out, changed or swapped with their neighbour to turn one word into the other. */
export function editDistance(from: string, to: string): number {
	let beforeLast: number[] = [];
	let last = Array.from({ length: to.length + 1 }, (_, index) => index);
	for (let row = 1; row <= from.length; row++) {
		const current = [row];
		for (let column = 1; column <= to.length; column++) {
			const same = from[row - 1] === to[column - 1];
			let cost = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1));
			if (row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]) {
				cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
			}
			current.push(cost);
		}
		beforeLast = last;
		last = current;
	}
	return last[to.length] ?? 0;
}

/** The option that was most likely meant, or nothing where none is near. */
export function nearest(word: string, options: Iterable<string>): string | undefined {
	const wanted = word.toLowerCase();
	let best: string | undefined;
	// A third of the letters may be wrong, in a long word a quarter: `anna-burg` finds `anna-berg`, `pain` not `risks`, `alam-2014` not `aad-2018`.
	let bestDistance = Math.max(1, Math.floor(wanted.length / (wanted.length < 9 ? 3 : 4))) + 1;
	for (const option of options) {
		if (Math.abs(option.length - wanted.length) >= bestDistance) continue;
		const distance = editDistance(wanted, option.toLowerCase());
		if (distance < bestDistance) {
			best = option;
			bestDistance = distance;
		}
	}
	return best;
}
