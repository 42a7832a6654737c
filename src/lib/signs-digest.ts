import type { Signature } from '#src/schemas/signature.ts';
import type { WarningSign } from '#src/schemas/warning-sign.ts';

/** A digest of the warning signs: a change of any word or day in them gives another one, their order does not. */
export async function signsDigest(signs: readonly WarningSign[]): Promise<string> {
	const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(signs.toSorted((a, b) => (a.id < b.id ? -1 : 1)))));
	return Array.from(new Uint8Array(bytes, 0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Whether the signature holds for the signs as they are now: a person, a day, and the digest of these rows. */
export function isSigned({ person, signedOn, digest }: Signature, current: string): boolean {
	return person !== undefined && signedOn !== undefined && digest === current;
}
