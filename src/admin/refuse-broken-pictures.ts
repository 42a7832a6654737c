import { brokenPicture } from '#src/content-check/rules/fields/picture-files.ts';
import { isPicture } from '#src/content-check/read/found-file.ts';

/** Why a file cannot be shown as a picture; nothing where it can. Whether it is too large the form itself says. */
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
	const guard = (event: Event, files: readonly File[], refusedInput: HTMLInputElement | undefined, take: () => void) => {
		event.stopImmediatePropagation();
		event.preventDefault();
		void Promise.all(files.map(refusedOf)).then((all) => {
			const refused = all.filter((one) => one !== undefined);
			if (refused.length === 0) {
				take();
				return;
			}
			// The same file can be chosen again once it is mended.
			if (refusedInput !== undefined) refusedInput.value = '';
			refuse(refused);
		});
	};
	const hand = (input: HTMLInputElement) => {
		const next = new Event('change', { bubbles: true });
		seen.add(next);
		input.dispatchEvent(next);
	};
	page.addEventListener(
		'change',
		(event) => {
			const { target } = event;
			if (seen.has(event) || !(target instanceof HTMLInputElement) || target.type !== 'file') return;
			const files = [...(target.files ?? [])];
			if (files.some(isMeantAsPicture)) guard(event, files, target, () => hand(target));
		},
		{ capture: true },
	);
	page.addEventListener(
		'drop',
		(event) => {
			const { dataTransfer, target } = event as DragEvent;
			const files = [...(dataTransfer?.files ?? [])];
			if (!files.some(isMeantAsPicture)) return;
			const input = fileInputOf(target);
			guard(event, files, undefined, () => {
				if (input === undefined) {
					refuse(files.map(({ name }) => ({ name, ...NO_PLACE })));
					return;
				}
				// A drop cannot be made again by a script: the form would find no files in it. What was chosen with the button can.
				const kept = new DataTransfer();
				for (const file of files) kept.items.add(file);
				input.files = kept.files;
				hand(input);
			});
			// The form still shows that a file is held over it.
			target?.dispatchEvent(new Event('dragleave', { bubbles: true, cancelable: true }));
		},
		{ capture: true },
	);
}

const NO_PLACE = { sentence: 'A picture cannot be dropped here', hint: 'Press Picture above the text, and drop it on the box that opens' };

/** The button's input beside the place on which a file was dropped. */
function fileInputOf(target: EventTarget | null): HTMLInputElement | undefined {
	if (target === null || !('closest' in target)) return undefined;
	const next = (target as Element).closest('.drop-target')?.nextElementSibling;
	return next instanceof HTMLInputElement && next.type === 'file' ? next : undefined;
}

/** HEIC is what an iPhone saves: a browser cannot show it, and the form says so to whoever chooses one. */
const isMeantAsPicture = ({ name }: File) => isPicture(name) || /\.hei[cf]$/i.test(name);

async function refusedOf(file: File): Promise<RefusedPicture | undefined> {
	if (!isMeantAsPicture(file)) return undefined;
	const said = brokenPicture(new Uint8Array(await file.arrayBuffer()));
	return said === undefined ? undefined : { name: file.name, ...said };
}
