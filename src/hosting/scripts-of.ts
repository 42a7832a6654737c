/** The text of the scripts that a page can load: those it names, and those that they name in turn. */
export function scriptsOf(html: string, files: ReadonlyMap<string, string>): string {
	const found = new Map<string, string>();
	const look = (text: string) => {
		for (const [, name] of text.matchAll(/([\w.-]+\.js)\b/g)) {
			const script = files.get(name ?? '');
			if (name === undefined || script === undefined || found.has(name)) continue;
			found.set(name, script);
			look(script);
		}
	};
	look([...html.matchAll(/<script\b[^>]*>[\s\S]*?<\/script>/g)].map(([whole]) => whole).join('\n'));
	return [...found.entries()]
		.toSorted(([a], [b]) => (a < b ? -1 : 1))
		.map(([, script]) => script)
		.join('\n');
}
