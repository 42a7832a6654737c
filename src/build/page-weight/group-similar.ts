/** Things that are to share, each with what it uses. */
interface Group {
	members: number[];
	uses: ReadonlySet<string>;
}

/**
 * Puts what uses much the same into at most `limit` groups, joining step by step the two for which sharing costs least:
 * the cost is what each member would carry without using it.
 */
export function alike(uses: readonly ReadonlySet<string>[], limit: number): number[][] {
	const byUse = Map.groupBy(uses.keys(), (index) => [...(uses[index] ?? [])].toSorted().join(' '));
	let groups: Group[] = [...byUse.values()].map((members) => ({ members, uses: uses[members[0] ?? 0] ?? new Set() }));
	while (groups.length > limit) {
		let best: { cost: number; a: Group; b: Group; uses: ReadonlySet<string> } | undefined;
		for (const [index, a] of groups.entries()) {
			for (const b of groups.slice(index + 1)) {
				const both = a.uses.union(b.uses);
				const cost = (both.size - a.uses.size) * a.members.length + (both.size - b.uses.size) * b.members.length;
				if (best === undefined || cost < best.cost) best = { cost, a, b, uses: both };
			}
		}
		if (best === undefined) break;
		const { a, b, uses: both } = best;
		groups = [...groups.filter((group) => group !== a && group !== b), { members: [...a.members, ...b.members], uses: both }];
	}
	return groups.map(({ members }) => members.toSorted((a, b) => a - b)).toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}
