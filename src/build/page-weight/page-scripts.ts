const NAME = /([\w.-]+\.js)\b/g;

/** Tells the text of the scripts that a page can load, of those in `files`: those it names, and those that they name in turn. */
export function scriptsReader(files: ReadonlyMap<string, string>): (html: string) => string {
	const known = new Map<string, string>();
	const read = (first: readonly string[]) => {
		const found = new Map<string, string>();
		const look = (names: Iterable<string>) => {
			for (const name of names) {
				const script = files.get(name);
				if (script === undefined || found.has(name)) continue;
				found.set(name, script);
				look(namesIn(script));
			}
		};
		look(first);
		return [...found.entries()]
			.toSorted(([a], [b]) => (a < b ? -1 : 1))
			.map(([, script]) => script)
			.join('\n');
	};
	return (html) => {
		const names = [...new Set([...html.matchAll(/<script\b[^>]*>[\s\S]*?<\/script>/g)].flatMap(([whole]) => namesIn(whole)))].toSorted();
		const key = names.join(' ');
		// Most pages load the same.
		const text = known.get(key) ?? read(names);
		known.set(key, text);
		return text;
	};
}

const namesIn = (text: string) => [...text.matchAll(NAME)].map(([, name]) => name ?? '');
