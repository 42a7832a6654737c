/** Whether the reader pressed Enter in a field, which does what the button of its group does. A key that ends the writing of a word in another script is none. */
export function isEnterInField({ key, isComposing, target }: KeyboardEvent): boolean {
	return key === 'Enter' && !isComposing && target instanceof HTMLInputElement;
}
