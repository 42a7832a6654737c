import { expect, it } from 'vitest';
import { healingDayAddress, healingDayInFragment } from '#src/lib/healing-day.ts';

it.each([0, 3, 29, 1400])('day %i in an address is read as it was written', (day) => {
	expect(healingDayInFragment(new URL(healingDayAddress(day), 'https://example.org').hash)).toBe(day);
});

it.each(['', '#today', '#today-', '#today-x', '#day-3'])('"%s" names no day', (fragment) => {
	expect(healingDayInFragment(fragment)).toBeUndefined();
});
