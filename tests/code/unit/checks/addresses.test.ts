import { describe, expect, it } from 'vitest';
import { slugs } from '#src/content-check/addresses.ts';

describe('the id of a heading', () => {
	it.each([
		['Does it help?', 'does-it-help'],
		['Who it suits, and who should wait', 'who-it-suits-and-who-should-wait'],
		['Over-the-counter creams', 'over-the-counter-creams'],
		['20 % TCA & more', '20--tca--more'],
		['Crème brûlée', 'crème-brûlée'],
		['It’s a_b', 'its-a_b'],
	])('of "%s" is %s', (heading, slug) => {
		expect(slugs([heading])).toEqual([slug]);
	});

	it('gets a number where the heading comes again', () => {
		expect(slugs(['Risks', 'Risks', 'Risks', 'Risks 1'])).toEqual(['risks', 'risks-1', 'risks-2', 'risks-1-1']);
	});
});
