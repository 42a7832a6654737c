import type { OpenForm } from './admin-form.ts';

/** The least that the form takes for a new entry of each collection: what a person fills in, and the file that comes of it. */
export interface Creation {
	/** As the form's address has it. */
	collection: string;
	file: string;
	make: (form: OpenForm) => Promise<void>;
}

const DESCRIPTION = 'What a person would like to know about the seaside and needling, in a few plain words.';
const SUMMARY = 'We do not know. No study has asked this. Ask the clinic that treated you if it lasts, and tell them when it began.';

export const CREATIONS: readonly Creation[] = [
	{
		collection: 'concerns',
		file: 'content/articles/freckles.mdx',
		make: async (form) => {
			await article(form, 'Can microneedling help freckles?', 'Freckles', 'Concerns');
			await choose(form, 'course', 'Skin texture');
		},
	},
	{
		collection: 'practical',
		file: 'content/articles/the-seaside.mdx',
		make: (form) => article(form, 'Can I go to the seaside after microneedling?', 'The seaside', 'Your treatment'),
	},
	{
		collection: 'questions',
		file: 'content/questions/does-it-itch-at-the-seaside.md',
		make: async (form) => {
			await type(form, 'question', 'Does it itch at the seaside?');
			await choose(form, 'topics', 'Pain and numbing');
			await type(form, 'alsoAsked', 'itching at the sea');
			await field(form, 'alsoAsked').getByRole('button', { name: /^Add/ }).click();
			await field(form, 'alsoAsked').locator('input').nth(1).fill('itchy skin on the beach');
			await type(form, 'answer', 'We do not know. No study has asked this. Tell the clinic if it lasts.');
			const body = field(form, 'body').locator('[contenteditable="true"]');
			await body.pressSequentially('Nobody has asked this in a study, so it is not known.');
			await body.getByText('Nobody has asked this in a study, so it is not known.').waitFor();
		},
	},
	{
		collection: 'glossary',
		file: 'content/glossary/seaside.md',
		make: async (form) => {
			await type(form, 'term', 'Seaside');
			await type(form, 'meaning', 'The land beside the sea.');
			await choose(form, 'topics', 'Pain and numbing');
		},
	},
	{
		collection: 'sources',
		file: 'content/sources/meyer-2020.yaml',
		make: async (form) => {
			await type(form, 'title', 'A study of the seaside');
			await type(form, 'authors', 'Meyer, A');
			await type(form, 'journal', 'Journal of the Seaside');
			await type(form, 'year', '2020');
			await choose(form, 'study', 'Review');
			await type(form, 'supports', 'Nothing is known of it.');
			await field(form, 'background').getByRole('switch').click();
			// Its panel is open beside the fields, and holds one box without a name.
			await form.page.getByText('The first author and the year').waitFor();
			await form.page.locator('input:visible').last().fill('meyer-2020');
		},
	},
	{
		collection: 'people',
		file: 'content/people/anna-meyer.yaml',
		make: async (form) => {
			await type(form, 'name', 'Anna Meyer');
			await choose(form, 'kind', 'Person');
			await type(form, 'role', 'Writes answers');
		},
	},
	{
		collection: 'pages',
		file: 'content/pages/our-seaside.mdx',
		make: async (form) => {
			await type(form, 'title', 'Our seaside');
			await type(form, 'summary', SUMMARY);
			await type(form, 'description', DESCRIPTION);
			await type(form, 'body', 'This page says what we know of it.');
		},
	},
];

async function article(form: OpenForm, title: string, shortTitle: string, section: string): Promise<void> {
	await type(form, 'title', title);
	await type(form, 'shortTitle', shortTitle);
	await type(form, 'summary', SUMMARY);
	await type(form, 'description', `${DESCRIPTION} ${shortTitle}.`);
	await choose(form, 'section', section);
	await choose(form, 'related', 'Risks');
	await choose(form, 'related', 'Pain and numbing');
}

const field = ({ page }: OpenForm, path: string) => page.locator(`[data-key-path="${path}"]`).first();

async function type(form: OpenForm, path: string, text: string): Promise<void> {
	await field(form, path).locator('input, textarea').first().fill(text);
}

/** A few options are side by side, many in a list that opens. */
async function choose(form: OpenForm, path: string, option: string): Promise<void> {
	const beside = field(form, path).getByRole('radio', { name: option, exact: true });
	if ((await beside.count()) > 0) return beside.click();
	await field(form, path).getByRole('combobox').click();
	await form.page.getByRole('option', { name: option, exact: true }).click();
}
