import { isPicture } from '#src/content-check/read/found-file.ts';

/**
 * The pictures that the form holds and has not saved yet: Sveltia tells a hook only of those that are there already.
 * Each goes through an address of its own in the browser, under the name that it was given.
 * @returns the picture that will be saved at a path, where it is among them. `isThere` says which paths are taken
 */
export function watchChosenPictures(url: Pick<typeof URL, 'createObjectURL'>): (path: string, isThere: (path: string) => boolean) => File | undefined {
	/** By name, and one of each time at which it was last changed: the form makes several files of one picture. */
	const chosen = new Map<string, Map<number, File>>();
	const createObjectURL = url.createObjectURL.bind(url);
	url.createObjectURL = (object) => {
		if (object instanceof File) {
			const name = plainName(object.name);
			chosen.set(name, (chosen.get(name) ?? new Map<number, File>()).set(object.lastModified, object));
		}
		return createObjectURL(object);
	};
	const ofName = (path: string) => [...(chosen.get(plainName(path))?.values() ?? [])];
	return (path, isThere) => {
		if (!isPicture(path)) return undefined;
		const [, first = '', number = '', ending = ''] = /^(.*)-(\d+)(\.\w+)$/.exec(path) ?? [];
		const named = ofName(path).at(-1);
		if (named !== undefined || first === '') return named;
		// Beside another of its name a picture is given the next number.
		const alike = ofName(`${first}${ending}`);
		let taken = isThere(`${first}${ending}`) ? 1 : 0;
		while (taken > 0 && isThere(`${first}-${taken}${ending}`)) taken += 1;
		return Number(number) < taken + alike.length ? alike.at(-1) : undefined;
	};
}

/** `Photo of MY Cheek (1).webp` is saved as `photo-of-my-cheek-1.webp`. */
function plainName(path: string): string {
	return path
		.slice(path.lastIndexOf('/') + 1)
		.normalize('NFKD')
		.toLowerCase()
		.replaceAll(/[^a-z0-9.]/g, '');
}
