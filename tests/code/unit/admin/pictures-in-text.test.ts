import { describe, expect, it } from 'vitest';
import { picturesIn } from '#src/admin/pictures-in-text.ts';

describe('the pictures of a text', () => {
	it('are told by their paths in the content folder', () => {
		expect(picturesIn('See ![a cheek](../images/does-it-itch/img_1.webp) and [words](../images.md).')).toEqual(['images/does-it-itch/img_1.webp']);
	});
});
