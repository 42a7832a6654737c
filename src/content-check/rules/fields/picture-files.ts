import { imageSize } from 'image-size';
import type { Rule } from '#src/content-check/content.ts';
import type { Wording } from '#src/content-check/problem.ts';
import { isWholePicture } from '#src/content-check/read/is-whole-picture.ts';
import { pictureKind } from '#src/content-check/read/picture-kind.ts';

/** The widest that a page shows on the sharpest screen, in pixels. */
const MOST_PIXELS = 2048;

/** A picture can be shown: it is what its name says, whole, not larger than a page, and a drawing holds nothing but a drawing. */
export const pictureFiles: Rule = ({ files }) =>
	files.flatMap((file) => {
		if (file.state !== 'picture' || file.bytes === undefined) return [];
		const said = faultOf(file.path, file.bytes);
		return said === undefined ? [] : [{ rule: 'picture-files', file: file.path, line: 1, ...said }];
	});

function faultOf(path: string, bytes: Uint8Array): Wording | undefined {
	const kind = pictureKind(bytes);
	if (kind === undefined || kind === '.heic') return brokenPicture(bytes);
	const ending = (/\.\w+$/.exec(path)?.[0] ?? '').toLowerCase().replace('.jpeg', '.jpg');
	if (ending !== kind) {
		const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
		return { sentence: `The name of the picture ends in ${ending}, but it is a ${kind} file`, hint: `Rename it \`${name}${kind}\`` };
	}
	const broken = brokenPicture(bytes);
	if (broken !== undefined || kind === '.svg') return broken;
	const size = sizeOf(bytes) ?? { width: 0, height: 0 };
	return Math.max(size.width, size.height) > MOST_PIXELS
		? {
				sentence: `The picture has ${size.width} × ${size.height} pixels, more than any screen can show`,
				hint: `Make it smaller, at most ${MOST_PIXELS} pixels on its longer side`,
			}
		: undefined;
}

/** Why a picture cannot be shown, whatever it is called and however large it is; nothing where it can. */
export function brokenPicture(bytes: Uint8Array): Wording | undefined {
	if (bytes.length === 0) return { sentence: 'The file is empty', hint: 'Save the picture again' };
	const kind = pictureKind(bytes);
	const again = 'Save it again as .jpg, .png or .webp';
	if (kind === undefined) return { sentence: 'This is not a picture, or it is damaged', hint: again };
	if (kind === '.heic') return { sentence: 'This picture is in the iPhone’s own format (HEIC), which browsers cannot show', hint: again };
	if (kind === '.svg') return drawing(new TextDecoder().decode(bytes));
	if (!isWholePicture(kind, bytes)) return { sentence: 'The picture is cut off: its end is missing', hint: 'Copy or upload it again from the original' };
	return sizeOf(bytes) === undefined ? { sentence: 'The picture is damaged: its size cannot be read', hint: again } : undefined;
}

/** A drawing is code: it is read for what it may do and for the size that the site needs. */
function drawing(text: string): Wording | undefined {
	const code = /<script|<foreignObject|\son\w+\s*=|javascript:/i.exec(text)?.[0].trim();
	if (code !== undefined)
		return { sentence: `The drawing contains a script or other code (\`${code}\`)`, hint: 'Export it again as a plain SVG, or save it as .png' };
	const outside = /(?:href|src)\s*=\s*["'](?:https?:)?\/\/[^"']*|url\(\s*["']?https?:[^)]*/i.exec(text)?.[0];
	if (outside !== undefined)
		return { sentence: 'The drawing loads something from another site', hint: 'Export it again with everything inside the file, or save it as .png' };
	if (sizeOf(new TextEncoder().encode(text)) === undefined)
		return {
			sentence: 'The drawing does not say how large it is',
			hint: 'Export it again as a plain SVG, whose first tag has a viewBox such as `<svg viewBox="0 0 640 480" …>`',
		};
	return undefined;
}

/** As the site's own reader sees it. */
function sizeOf(bytes: Uint8Array): { width: number; height: number } | undefined {
	try {
		const { width, height } = imageSize(bytes);
		return width > 0 && height > 0 ? { width, height } : undefined;
	} catch {
		return undefined;
	}
}
