import { articleEntry, questionEntry, termEntry } from '#src/search/entries.ts';
import type { FullText } from '#src/search/full-text.ts';
import type { GuideFile } from '#src/search/guide.ts';

/** A guide of a few pages, made by the code that makes the real one. */
export function sampleGuide(changes: Partial<GuideFile> = {}): GuideFile {
	return {
		entries: [
			articleEntry(
				'pores',
				'/guide/pores/',
				{
					title: 'Does microneedling shrink pores?',
					shortTitle: 'Pores',
					summary: 'No, not for good. Pores may look smaller.',
					alsoCalled: ['large pores', 'open pores'],
					evidence: 'unknown',
				},
				'Concerns',
			),
			articleEntry(
				'melasma',
				'/guide/melasma/',
				{
					title: 'Does microneedling help melasma?',
					shortTitle: 'Melasma',
					summary: 'It may help beside creams.',
					alsoCalled: ['chloasma', 'mask of pregnancy'],
					evidence: 'moderate',
				},
				'Concerns',
			),
			articleEntry(
				'aftercare',
				'/guide/aftercare/',
				{
					title: 'How do I look after my skin after microneedling?',
					shortTitle: 'Aftercare',
					summary: 'Leave make-up and exercise alone.',
					alsoCalled: ['make-up after', 'makeup', 'gym after'],
					stage: 'after',
				},
				'Your treatment',
			),
			articleEntry(
				'cost',
				'/guide/cost/',
				{
					title: 'What does microneedling cost?',
					shortTitle: 'Cost',
					summary: 'It depends on the area.',
					alsoCalled: ['price', 'insurance', 'fees'],
					stage: 'cost',
				},
				'Choosing',
			),
			questionEntry(
				'/questions/does-it-hurt/',
				{
					question: 'Does microneedling hurt?',
					alsoAsked: ['is it painful', 'how bad is the pain', 'numb cream'],
					answer: 'A little, for most people.',
					topics: ['pain'],
					stage: 'during',
					askedOften: true,
				},
				'Pain',
			),
			questionEntry(
				'/questions/when-can-i-exercise/',
				{
					question: 'When can I exercise after microneedling?',
					alsoAsked: ['gym after microneedling', 'can I swim'],
					answer: 'When your skin is calm.',
					topics: ['aftercare'],
					stage: 'after',
				},
				'Aftercare',
			),
			termEntry('/glossary/#cellulite-word', {
				term: 'Koebner response',
				alsoCalled: ['koebner'],
				meaning: 'A skin condition appears where skin was hurt.',
				topics: ['risks'],
			}),
		],
		words: ['nickel', 'cellulite', 'clinic', 'often', 'poor', 'serum'],
		readerWords: [
			{ readers: ['workout', 'training session'], site: ['exercise'] },
			{ readers: ['how much', 'expensive'], site: ['cost'] },
		],
		neverCorrect: ['cellulitis', 'shingles', 'lupus', 'cellulite'],
		realWords: ['paint'],
		redFlags: ['cellulitis', 'pus', 'spreading redness', 'fever', 'trouble breathing'],
		notRedFlags: ['fever blister'],
		everyday: ['insurance', 'price'],
		elsewhere: ['teeth whitening', 'train times'],
		help: { title: 'When to get help', answer: 'Ring your local emergency number for trouble breathing.' },
		shelves: 0,
		...changes,
	};
}

/** A full index of a few pages that finds a page by any word of its text. */
export function sampleFullText(
	pages: Readonly<Record<string, { url: string; content: string; anchors?: { id: string; text: string; location: number; element: string }[] }>>,
): FullText & { asked: string[] } {
	const asked: string[] = [];
	const load = (record: string) => async () => {
		const page = pages[record];
		if (page === undefined) throw new Error(`no record ${record}`);
		return { anchors: [], ...page };
	};
	return {
		asked,
		search: async (words) => {
			asked.push(words);
			const wanted = words.split(' ');
			return Object.entries(pages)
				.filter(([, { content }]) => wanted.every((word) => content.toLowerCase().includes(word)))
				.map(([record, { url }], index) => ({ record, url, score: 10 - index, load: load(record) }));
		},
		pages: async () => new Map(Object.entries(pages).map(([record, { url }]) => [url, load(record)])),
		shelf: async () => [],
	};
}
