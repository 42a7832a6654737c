/** Rows of the table of distances, kept between calls: the search compares millions of pairs. */
let [beforeLast, last, row] = [0, 1, 2].map(() => new Uint16Array(64)) as [Uint16Array, Uint16Array, Uint16Array];

/**
 * How many letters must be put in, taken out, changed or swapped with their neighbour to turn one word into the other (optimal string alignment).
 * Stops counting past `most`, and then gives one more than that.
 */
export function editDistance(from: string, to: string, most = Math.max(from.length, to.length)): number {
	if (Math.abs(from.length - to.length) > most) return most + 1;
	// What is the same at both ends costs nothing.
	let start = 0;
	while (start < from.length && start < to.length && from.charCodeAt(start) === to.charCodeAt(start)) start++;
	let fromEnd = from.length;
	let toEnd = to.length;
	while (fromEnd > start && toEnd > start && from.charCodeAt(fromEnd - 1) === to.charCodeAt(toEnd - 1)) {
		fromEnd--;
		toEnd--;
	}
	const width = toEnd - start;
	if (width >= row.length) [beforeLast, last, row] = [0, 1, 2].map(() => new Uint16Array(2 * width)) as [Uint16Array, Uint16Array, Uint16Array];
	for (let column = 0; column <= width; column++) last[column] = column;
	for (let line = 1; line <= fromEnd - start; line++) {
		const letter = from.charCodeAt(start + line - 1);
		const before = from.charCodeAt(start + line - 2);
		row[0] = line;
		let least = line;
		for (let column = 1; column <= width; column++) {
			const other = to.charCodeAt(start + column - 1);
			let cost = Math.min((last[column] ?? 0) + 1, (row[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (letter === other ? 0 : 1));
			if (line > 1 && column > 1 && letter === to.charCodeAt(start + column - 2) && before === other) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
			row[column] = cost;
			if (cost < least) least = cost;
		}
		if (least > most) return most + 1;
		[beforeLast, last, row] = [last, row, beforeLast];
	}
	return Math.min(last[width] ?? 0, most + 1);
}

/** The option that was most likely meant, or nothing where none is near. */
export function nearest(word: string, options: Iterable<string>): string | undefined {
	const wanted = word.toLowerCase();
	let best: string | undefined;
	// A third of the letters may be wrong, in a long word a quarter: `anna-burg` finds `anna-berg`, `pain` not `risks`, `alam-2014` not `aad-2018`.
	let bestDistance = Math.max(1, Math.floor(wanted.length / (wanted.length < 9 ? 3 : 4))) + 1;
	for (const option of options) {
		const distance = editDistance(wanted, option.toLowerCase(), bestDistance - 1);
		if (distance < bestDistance) {
			best = option;
			bestDistance = distance;
		}
	}
	return best;
}
