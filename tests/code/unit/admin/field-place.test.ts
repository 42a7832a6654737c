import { describe, expect, it } from 'vitest';
import { fieldPlace } from '#src/admin/check-before-save/field-place.ts';
import { entrySchema } from '#src/admin/entry-schema.ts';
import { COLLECTIONS } from '#src/schemas/collections.ts';

const question = entrySchema(COLLECTIONS.questions.schema);
const rule = entrySchema(COLLECTIONS.aftercare.schema);

const FILE = `---
question: Does it itch?
alsoAsked:
  - itching after
  - itchy skin
answer: A little.
---

The first line.

The third line.
`;

const LIST = `- id: make-up
  action: Make-up
  why: It is open.
- id: sun
  action: Sun
  why: It burns.
`;

describe('the place of a line in the form', () => {
	it.each([
		[2, 'Question'],
		[5, 'Also asked'],
		[6, 'Short answer'],
		[9, 'Text, line 1, "The first line."'],
		[11, 'Text, line 3, "The third line."'],
		[1, 'The entry'],
	])('of line %d in a file with a text is %s', (line, place) => {
		expect(fieldPlace(FILE, line, 'text', question)).toBe(place);
	});

	it.each([
		[2, 'Entry 1, Action'],
		[6, 'Entry 2, Why'],
	])('of line %d in a list is %s', (line, place) => {
		expect(fieldPlace(LIST, line, 'list', rule)).toBe(place);
	});
});
