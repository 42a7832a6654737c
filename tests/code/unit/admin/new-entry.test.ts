import { describe, expect, test } from 'vitest';
import { idOf, type Kind, newCourse, type NewEntry, newEntryFile, newEntryText } from '#src/admin/new-entry.ts';
import { checkFiles } from '#src/content-check/check-content.ts';
import { findFiles } from '#src/content-check/read/find-files.ts';
import type { FoundFile } from '#src/content-check/read/found-file.ts';
import { FILL_IN } from '#src/content-check/rules/fields/placeholders.ts';
import { GUIDE_FOLDER } from '../../../support/guide.ts';

const content = findFiles(GUIDE_FOLDER);
const begun = { today: '2026-11-23', related: ['risks', 'session'], order: 40 };

const CASES: (Pick<NewEntry, 'kind' | 'title' | 'topic'> & { file: string })[] = [
	{ kind: 'question', title: 'Does it itch at the seaside?', topic: 'healing-timeline', file: 'questions/does-it-itch-at-the-seaside.md' },
	{ kind: 'term', title: 'Zygomatic arch', topic: 'pores', file: 'glossary/zygomatic-arch.md' },
	{ kind: 'concern', title: 'Can microneedling help freckles?', topic: undefined, file: 'articles/can-microneedling-help-freckles.mdx' },
	{ kind: 'practical', title: 'What should I eat before microneedling?', topic: 'your-treatment', file: 'articles/what-should-i-eat-before-microneedling.mdx' },
	{ kind: 'person', title: 'Jo Doe', topic: undefined, file: 'people/jo-doe.yaml' },
	{ kind: 'source', title: 'Needling of cheeks in forty people', topic: 'doe-2020', file: 'sources/doe-2020.yaml' },
];

const text = ({ kind, title, topic }: Pick<NewEntry, 'kind' | 'title' | 'topic'>) => newEntryText({ kind, title, topic, ...begun });

/** The content with all of them begun at once, as an editor may leave it overnight. */
function withNewEntries(): FoundFile[] {
	const file = (path: string, written: string): FoundFile => ({ path, state: 'text', bytes: Buffer.from(written) });
	const longer = (one: FoundFile) =>
		one.state === 'text' ? file(one.path, Buffer.from(one.bytes).toString() + newCourse('Can microneedling help freckles?')) : one;
	return [...content.map((one) => (one.path === 'facts/courses.yaml' ? longer(one) : one)), ...CASES.map((one) => file(one.file, text(one)))];
}

describe('a new entry', () => {
	test.each(CASES)('of the kind $kind is where its address says', ({ file, ...entry }) => expect(newEntryFile(entry)).toBe(file));

	test('passes the check, which notes the sentences that are still to be written', () => {
		const { problems, notes } = checkFiles(withNewEntries());
		expect(problems).toEqual([]);
		for (const one of CASES) {
			const marked = text(one)
				.split('\n')
				.filter((line) => line.includes(FILL_IN)).length;
			expect(marked, one.file).toBeGreaterThan(0);
			expect(notes.filter(({ file }) => file === one.file).length, one.file).toBe(marked);
		}
	});

	test.each<Kind>(['question', 'term', 'concern', 'practical', 'source', 'person'])('of the kind %s is a draft', (kind) => {
		expect(newEntryText({ kind, title: 'Does it itch?', topic: 'pain', ...begun })).toContain('\ndraft: true\n');
	});

	test.each([
		['Does it itch?', 'does-it-itch'],
		['  “Café au lait” & more ', 'cafe-au-lait-more'],
		["What's 0.5 mm?", 'whats-0-5-mm'],
		['¿?', ''],
		['How long after fillers or anti-wrinkle injections can I have microneedling again', 'how-long-after-fillers-or-anti-wrinkle-injections-can-i-have'],
	])('called %s has the id %s', (title, id) => expect(idOf(title)).toBe(id));

	test('begun on 29 February is due on the 28th a year later', () => {
		expect(newEntryText({ kind: 'question', title: 'Why?', topic: 'pain', ...begun, today: '2028-02-29' })).toContain('checkDueOn: 2029-02-28');
	});
});
