/**
 * A copy of what a `<template data-template="name">` inside `root` holds, with its `[data-text]` places filled.
 * The page's markup decides how it looks; nothing is ever parsed from text.
 */
export function clone(root: ParentNode, name: string, texts: Record<string, string> = {}): HTMLElement {
	const template = root.querySelector<HTMLTemplateElement>(`template[data-template="${name}"]`);
	const copy = template?.content.firstElementChild?.cloneNode(true);
	if (!(copy instanceof HTMLElement)) throw new Error(`There is no <template data-template="${name}"> with an element in it.`);
	for (const [place, text] of Object.entries(texts)) {
		for (const element of [copy, ...copy.querySelectorAll<HTMLElement>('[data-text]')]) {
			if (element.dataset['text'] === place) element.textContent = text;
		}
	}
	return copy;
}

/** The part of a component that its script fills or shows, named by `data-part`. */
export function part<Type extends HTMLElement = HTMLElement>(root: ParentNode, name: string): Type {
	const found = root.querySelector<Type>(`[data-part="${name}"]`);
	if (found === null) throw new Error(`There is no element with data-part="${name}".`);
	return found;
}
