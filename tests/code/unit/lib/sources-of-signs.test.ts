import { expect, it } from 'vitest';
import { sourcesOfSigns } from '#src/lib/sources-of-signs.ts';
import type { WarningSign } from '#src/schemas/warning-sign.ts';

const sign = (id: string, sources: string[]): WarningSign => ({
	id,
	sign: 'A sign',
	where: 'anywhere',
	about: ['rash'],
	degree: 'mild',
	days: { from: 0, to: 1 },
	action: 'clinic',
	say: 'Call.',
	sources,
});
const signs = [sign('lumps', ['b-2', 'a-1']), sign('fever', ['a-1', 'c-3']), sign('pus', ['d-4'])];

it('names each source of the signs that a page shows once, in the order of the list', () => {
	expect(sourcesOfSigns('Words.\n\n<WarningSigns signs="fever, lumps" />\n\n<WarningSigns />', signs)).toEqual(['b-2', 'a-1', 'c-3']);
});

it('names nothing where no sign is shown by name', () => {
	expect(sourcesOfSigns('<WarningSigns />', signs)).toEqual([]);
});
