import { brokenPicture } from '#src/content-check/rules/fields/picture-files.ts';
import { isPicture } from '#src/content-check/read/found-file.ts';

/**
 * The pictures that the form holds and has not saved yet: Sveltia tells a hook only of those that are there already.
 * Each goes through an address of its own in the browser, under the name that it was given.
 * @returns the picture of a path, where it is among them
 */
export function watchChosenPictures(url: Pick<typeof URL, 'createObjectURL'>): (path: string) => File | undefined {
	const chosen = new Map<string, File>();
	const createObjectURL = url.createObjectURL.bind(url);
	url.createObjectURL = (object) => {
		if (object instanceof File) chosen.set(plainName(object.name), object);
		return createObjectURL(object);
	};
	// Beside another of its name a picture is given a number.
	return (path) => (isPicture(path) ? (chosen.get(plainName(path)) ?? chosen.get(plainName(path.replace(/-\d+(?=\.\w+$)/, '')))) : undefined);
}

/** `Photo of MY Cheek (1).webp` is saved as `photo-of-my-cheek-1.webp`. */
function plainName(path: string): string {
	return path
		.slice(path.lastIndexOf('/') + 1)
		.normalize('NFKD')
		.toLowerCase()
		.replaceAll(/[^a-z0-9.]/g, '');
}

/** The pictures that a text shows, by their paths in the content folder. */
export function picturesIn(text: string): string[] {
	return [...text.matchAll(/\]\(\.\.\/(images\/[^)\s]+)\)/g)].map(([, path = '']) => path);
}

/** Why a file cannot be shown as a picture; nothing where it can. Its size does not matter: the form makes it smaller. */
interface RefusedPicture {
	name: string;
	sentence: string;
	hint: string;
}

/**
 * Looks into each picture before the form takes it: the form itself turns half a photograph into a whole picture that is half grey,
 * and takes a drawing with a script in it.
 */
export function refuseBrokenPictures(page: EventTarget, refuse: (pictures: readonly RefusedPicture[]) => void): void {
	const seen = new WeakSet<Event>();
	const guard = (event: Event, files: readonly File[], again: () => Event) => {
		if (seen.has(event) || !files.some(({ name }) => isMeantAsPicture(name))) return;
		event.stopImmediatePropagation();
		event.preventDefault();
		const { target } = event;
		void Promise.all(files.map(refusedOf)).then((all) => {
			const refused = all.filter((one) => one !== undefined);
			if (refused.length > 0) {
				// The same file can be chosen again once it is mended.
				if (target !== null && 'value' in target) target.value = '';
				refuse(refused);
				return;
			}
			const next = again();
			seen.add(next);
			target?.dispatchEvent(next);
		});
	};
	page.addEventListener(
		'change',
		(event) => {
			if (event.target instanceof HTMLInputElement && event.target.type === 'file')
				guard(event, [...(event.target.files ?? [])], () => new Event('change', { bubbles: true }));
		},
		{ capture: true },
	);
	page.addEventListener(
		'drop',
		(event) => {
			const { dataTransfer } = event as DragEvent;
			const files = [...(dataTransfer?.files ?? [])];
			guard(event, files, () => {
				const kept = new DataTransfer();
				for (const file of files) kept.items.add(file);
				return new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: kept });
			});
		},
		{ capture: true },
	);
}

/** HEIC is what an iPhone saves: it is no picture for a browser, and whoever chooses one is told so. */
const isMeantAsPicture = (name: string) => isPicture(name) || /\.hei[cf]$/i.test(name);

async function refusedOf(file: File): Promise<RefusedPicture | undefined> {
	if (!isMeantAsPicture(file.name)) return undefined;
	const said = brokenPicture(new Uint8Array(await file.arrayBuffer()));
	return said === undefined ? undefined : { name: file.name, ...said };
}
