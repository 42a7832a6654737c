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

/** The part of a component that its script fills or shows, named by `data-part`; `kind` says what sort of element it must be. */
export function part(root: ParentNode, name: string): HTMLElement;
export function part<Type extends HTMLElement>(root: ParentNode, name: string, kind: abstract new () => Type): Type;
export function part(root: ParentNode, name: string, kind: abstract new () => HTMLElement = HTMLElement): HTMLElement {
	const found = root.querySelector(`[data-part="${name}"]`);
	if (!(found instanceof kind)) throw new Error(`There is no fitting element with data-part="${name}".`);
	return found;
}
