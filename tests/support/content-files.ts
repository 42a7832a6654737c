import { checkContent } from '#src/content-check/check-content.ts';
import { type Entry, textAt, valueAt } from '#src/content-check/content.ts';
import { CONTENT_FOLDER } from '#src/content-folder.ts';
import { type Clinic, clinic as clinicSchema } from '#src/schemas/clinic.ts';
import { typographic } from '#src/schemas/typographic.ts';

/** The files that staff wrote, as the check reads them: what the built site must agree with. */
export const { content } = checkContent(CONTENT_FOLDER);

/** The entries of a collection that the public site shows. */
export const published = (collection: Entry['collection']): readonly Entry[] => content.of(collection).filter(({ draft }) => !draft);

export const addressOfArticle = ({ id }: Entry) => `/guide/${id}/`;
export const addressOfQuestion = ({ id }: Entry) => `/questions/${id}/`;

/** The clinic's facts in the words that pages show: “St John’s Road”, however its apostrophe was typed. */
export const clinic: Clinic = clinicSchema.parse(content.of('clinic')[0]?.value ?? {});

/** A person's name in the characters that pages show. */
export function nameOf(person: string): string | undefined {
	const entry = content.find('people', person);
	const name = entry === undefined ? undefined : textAt(entry, 'name');
	return name === undefined ? undefined : typographic(name);
}

/** The person who signed an article, if one did. */
export function reviewerOf(article: Entry): string | undefined {
	const id = textAt(article, 'reviewer');
	return id === undefined ? undefined : nameOf(id);
}

/** Whether the clinic has named its own plan for the concern of an article. */
export function hasOwnPlan(article: Entry): boolean {
	const course = content.find('courses', textAt(article, 'course') ?? '');
	return course !== undefined && valueAt(course.value, ['ours']) !== undefined;
}

/** The file and line that an editor changes to change a page; the code's own pages have none. */
export function placeOf(address: string): { file: string; line: number } | undefined {
	const [, folder = '', id = ''] = /^\/(?:(guide|questions)\/)?([^/]+)\/$/.exec(address) ?? [];
	const collection = folder === 'guide' ? 'articles' : folder === 'questions' ? 'questions' : 'pages';
	const entry = content.find(collection, id);
	return entry === undefined ? undefined : { file: entry.file, line: 1 };
}
