import { getEntry } from 'astro:content';
import { memoize } from './memoize.ts';
import { person } from './people.ts';
import type { Clinic } from '#src/schemas/clinic.ts';

/** What the clinic has said of itself. What it has not said is not there. */
export const clinic = memoize(async (): Promise<Clinic> => (await getEntry('clinic', 'only'))?.data ?? {});

/** The people who treat, in the order of clinic.yaml. */
export const treatedBy = memoize(async () => Promise.all(((await clinic()).treatedBy ?? []).map((id) => person(id, 'clinic.yaml'))));
