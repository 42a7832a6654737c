/** How Sveltia calls what it notes for itself on the lines of a list. It leaves that out of a file, but hands it to a hook. */
const OWN = '__sc_';

/** What an editor has typed, without Sveltia's own notes. */
export function typedValues<Value>(value: Value): Value {
	if (Array.isArray(value)) return value.map(typedValues) as Value;
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value)
			.filter(([name]) => !name.startsWith(OWN))
			.map(([name, one]) => [name, typedValues(one as unknown)]),
	) as Value;
}
