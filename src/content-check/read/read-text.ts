import { withoutConflicts } from './conflict-marks.ts';
import { decode, type Decoded } from './decode.ts';
import { withoutInvisible } from './invisible-characters.ts';

/** The text of a file as its writer sees it, line for line. What had to be left out on the way is a problem. */
export function readText(file: string, bytes: Uint8Array): Decoded {
	const decoded = decode(file, bytes);
	if (decoded.text === undefined) return decoded;
	const visible = withoutInvisible(file, decoded.text);
	const settled = withoutConflicts(file, visible.text);
	return { text: settled.text, problems: [...decoded.problems, ...visible.problems, ...settled.problems] };
}
