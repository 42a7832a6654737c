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
	creation('concerns', 'articles/freckles.mdx', async (form) => {
		await article(form, 'Can microneedling help freckles?', 'Freckles', 'Concerns');
		await choose(form, 'course', 'Skin texture');
	}),
	creation('practical', 'articles/the-seaside.mdx', (form) => article(form, 'Can I go to the seaside after microneedling?', 'The seaside', 'Your treatment')),
	creation('questions', 'questions/does-it-itch-at-the-seaside.md', async (form) => {
		await type(form, { question: 'Does it itch at the seaside?', alsoAsked: 'itching at the sea' });
		await choose(form, 'topics', 'Pain and numbing');
		await field(form, 'alsoAsked').getByRole('button', { name: /^Add/ }).click();
		await field(form, 'alsoAsked').locator('input').nth(1).fill('itchy skin on the beach');
		await type(form, { answer: 'We do not know. No study has asked this. Tell the clinic if it lasts.' });
		const body = field(form, 'body').locator('[contenteditable="true"]');
		await body.pressSequentially('Nobody has asked this in a study, so it is not known.');
		await body.getByText('Nobody has asked this in a study, so it is not known.').waitFor();
	}),
	creation('glossary', 'glossary/seaside.md', async (form) => {
		await type(form, { term: 'Seaside', meaning: 'The land beside the sea.' });
		await choose(form, 'topics', 'Pain and numbing');
	}),
	creation('sources', 'sources/meyer-2020.yaml', async (form) => {
		await type(form, {
			title: 'A study of the seaside',
			authors: 'Meyer, A',
			journal: 'Journal of the Seaside',
			year: '2020',
			supports: 'Nothing is known of it.',
		});
		await choose(form, 'study', 'Review');
		await field(form, 'background').getByRole('switch').click();
		// Its panel is open beside the fields, and holds one box without a name.
		await form.page.getByText('The first author and the year').waitFor();
		await form.page.locator('input:visible').last().fill('meyer-2020');
	}),
	creation('people', 'people/anna-meyer.yaml', async (form) => {
		await type(form, { name: 'Anna Meyer', role: 'Writes answers' });
		await choose(form, 'kind', 'Person');
	}),
	creation('pages', 'pages/our-seaside.mdx', (form) =>
		type(form, { title: 'Our seaside', summary: SUMMARY, description: DESCRIPTION, body: 'This page says what we know of it.' }),
	),
];

function creation(collection: string, file: string, make: Creation['make']): Creation {
	return { collection, file: `content/${file}`, make };
}

async function article(form: OpenForm, title: string, shortTitle: string, section: string): Promise<void> {
	await type(form, { title, shortTitle, summary: SUMMARY, description: `${DESCRIPTION} ${shortTitle}.` });
	await choose(form, 'section', section);
	await choose(form, 'related', 'Risks');
	await choose(form, 'related', 'Pain and numbing');
}

const field = ({ page }: OpenForm, path: string) => page.locator(`[data-key-path="${path}"]`).first();

async function type(form: OpenForm, texts: Readonly<Record<string, string>>): Promise<void> {
	for (const [path, text] of Object.entries(texts)) await field(form, path).locator('input, textarea').first().fill(text);
}

/** A few options are side by side, many in a list that opens. */
async function choose(form: OpenForm, path: string, option: string): Promise<void> {
	const beside = field(form, path).getByRole('radio', { name: option, exact: true });
	if ((await beside.count()) > 0) return beside.click();
	await field(form, path).getByRole('combobox').click();
	await form.page.getByRole('option', { name: option, exact: true }).click();
}
