/** Whether the end of a picture is there: a copy or an upload that broke off would be shown half grey. */
export function isWholePicture(kind: string, bytes: Uint8Array): boolean {
	if (kind === '.jpg') return hasEndOfJpeg(bytes);
	if (kind === '.png') return lastIndexOf(bytes, [0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]) !== -1;
	if (kind === '.gif') return bytes.lastIndexOf(0x3b) > bytes.length - 16;
	if (kind === '.webp') return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(4, true) + 8 <= bytes.length;
	return true;
}

/** The mark of its end, after the picture itself has begun: a small picture for previews, in the head, has a mark of its own. */
function hasEndOfJpeg(bytes: Uint8Array): boolean {
	let at = 2;
	while (at + 4 <= bytes.length && bytes[at] === 0xff) {
		const marker = bytes[at + 1] ?? 0;
		if (marker === 0xda) return lastIndexOf(bytes, [0xff, 0xd9]) > at;
		at += 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0));
	}
	return false;
}

function lastIndexOf(bytes: Uint8Array, wanted: readonly number[]): number {
	for (let at = bytes.length - wanted.length; at >= 0; at -= 1) if (wanted.every((byte, index) => bytes[at + index] === byte)) return at;
	return -1;
}
