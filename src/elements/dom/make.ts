/** A node with its name among its siblings, its attributes, and text or nodes inside: never markup. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	name: string,
	attributes: Readonly<Record<string, string>> = {},
	inside: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[Tag] {
	const node = document.createElement(tag);
	if (name !== '') node.dataset['part'] = name;
	for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
	node.append(...inside);
	return node;
}
