import { expect, it } from 'vitest';
import { typographic } from '#src/schemas/typographic.ts';

it.each([
	['"Skin tone makes no difference."', '“Skin tone makes no difference.”'],
	['One depth, or "deep", or "deeper".', 'One depth, or “deep”, or “deeper”.'],
	["the skin's own, and doctors' bodies", 'the skin’s own, and doctors’ bodies'],
	['"It\'s safe" or <Fact name="session.length" /> in "all"', '“It’s safe” or <Fact name="session.length" /> in “all”'],
	['a single " stays', 'a single " stays'],
	['already “set”', 'already “set”'],
])('%s is set as %s', (typed, set) => expect(typographic(typed)).toBe(set));
