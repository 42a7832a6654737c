import type { Person } from '#src/schemas/person.ts';

/** A person with what she can show, e.g. `Ada Example, Registered nurse`. */
export const personName = ({ name, qualifications }: Pick<Person, 'name' | 'qualifications'>): string => [name, qualifications].filter(Boolean).join(', ');
