import { expect, it } from 'vitest';
import { typedValues } from '#src/admin/typed-values.ts';

it('keeps what was typed, and none of the notes that Sveltia makes on the lines of a list', () => {
	expect(
		typedValues({
			prices: [
				{ __sc_item_id: 'a', what: 'One session', amount: 1 },
				{ what: 'Two', __sc_item_original_key_path: 'prices.1' },
			],
			openOn: ['monday'],
			phone: null,
		}),
	).toEqual({
		prices: [{ what: 'One session', amount: 1 }, { what: 'Two' }],
		openOn: ['monday'],
		phone: null,
	});
});
