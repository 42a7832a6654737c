import { getEntry } from 'astro:content';
import type { Clinic } from '#src/schemas/clinic.ts';

/** What the clinic has said of itself. What it has not said is not there. */
export async function clinic(): Promise<Clinic> {
	return (await getEntry('clinic', 'only'))?.data ?? {};
}
