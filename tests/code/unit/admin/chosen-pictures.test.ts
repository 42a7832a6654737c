import { describe, expect, it } from 'vitest';
import { watchChosenPictures } from '#src/admin/chosen-pictures.ts';

describe('a chosen picture', () => {
	const url = { createObjectURL: () => 'blob:x' };
	const chosenPicture = watchChosenPictures(url);
	const choose = (name: string, lastModified: number) => url.createObjectURL(...([new File([''], name, { lastModified })] as unknown as []));
	for (const name of ['Photo of MY Cheek (1).webp', 'IMG_1234.webp', 'cheek.webp', 'Über mich.svg', 'twice.webp']) choose(name, 1);
	choose('cheek.webp', 1);
	choose('twice.webp', 2);
	const isThere = (path: string) => ['images/does-it-itch/img_1234.webp', 'images/many.webp', 'images/many-1.webp'].includes(path);

	it.each([
		['images/photo-of-my-cheek-1.webp', 'Photo of MY Cheek (1).webp'],
		['images/pores/img_1234.webp', 'IMG_1234.webp'],
		['images/uber-mich.svg', 'Über mich.svg'],
		['images/another.webp', undefined],
		['questions/img_1234.md', undefined],
	])('is known by the name under which it is saved: %s is %s', (path, known) => {
		expect(chosenPicture(path, isThere)?.name).toBe(known);
	});

	it.each([
		['images/does-it-itch/img_1234-1.webp', 'IMG_1234.webp', 'its name is taken in this folder'],
		['images/pores/img_1234-1.webp', undefined, 'its name is free in this folder'],
		['images/cheek-1.webp', undefined, 'it is one picture, though the form made two files of it'],
		['images/twice-1.webp', 'twice.webp', 'another of its name was chosen too'],
		['images/twice-2.webp', undefined, 'only one other was'],
	])('is given the next number beside another of its name: %s is %s, as %s', (path, known, because) => {
		expect(chosenPicture(path, isThere)?.name, because).toBe(known);
	});

	it('is given the number after those that are taken', () => {
		choose('many.webp', 1);
		expect(chosenPicture('images/many-2.webp', isThere)?.name).toBe('many.webp');
		expect(chosenPicture('images/many-3.webp', isThere)).toBeUndefined();
	});
});
