import { getEntry } from 'astro:content';
import { once } from './memoize.ts';
import { person } from './people.ts';
import type { Clinic } from '#src/schemas/clinic.ts';

/** What the clinic has said of itself. What it has not said is not there. */
export const clinic = once(async (): Promise<Clinic> => (await getEntry('clinic', 'only'))?.data ?? {});

/** The people who treat, in the order of clinic.yaml. */
export const treatedBy = once(async () => Promise.all(((await clinic()).treatedBy ?? []).map((id) => person(id, 'clinic.yaml'))));
