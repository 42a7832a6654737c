import type { CmsConfig, Collection, CollectionFile, EntryCollection, Field } from '@sveltia/cms';
import { capitalise } from '#src/lib/capitalise.ts';
import { COLLECTIONS, type CollectionName, nounOf } from '#src/schemas/collections.ts';
import { ID_PATTERN } from '#src/schemas/fields.ts';
import { PICTURE_LIMIT } from '#src/content-check/read/found-file.ts';
import { BODY, type EntryKind, type FileFormat } from './entry-text.ts';
import { type EntrySchema, entrySchema } from './entry-schema.ts';
import { NEW_ENTRY_DEFAULTS } from './new-entry-defaults.ts';
import { LABELS } from './form-collections.ts';
import { PICTURE } from './picture-component.ts';
import { SITE } from '#src/site.ts';
import { formFields, summaryOf, type RelationTarget, type RelationTargets } from './form-fields.ts';

/** Where the form saves: a branch of a repository on GitHub. */
export interface Repository {
	/** `owner/name` */
	repository: string;
	branch: string;
	/** Where a change is shown before it is live, e.g. `https://preview.example.pages.dev`. Left out, the form says what to set up. */
	preview?: string | undefined;
}

/** Sveltia wants a repository even where it works on local files, and says its name; nothing is ever sent to this one. */
export const localRepository = (project: string): Repository => ({ repository: `this-machine/${project}`, branch: 'main' });

/** All that the form's page needs: Sveltia's own configuration, and the formats that it names. */
export interface Form {
	config: CmsConfig;
	/** The formats that the configuration names, each with the folder or the file that it is for. */
	formats: (FileFormat & { where: string })[];
	repository: Repository;
	/** Addresses that readers know, which no change may lose. */
	published: readonly string[];
}

/** The editing form, made from the schemas that check the files: there is no second list of fields. */
export function form({ repository, branch, preview }: Repository, published: readonly string[] = []): Form {
	return {
		repository: { repository, branch, preview },
		published,
		config: {
			load_config_file: false,
			backend: { name: 'github', repo: repository, branch, auth_methods: ['token'], commit_messages: COMMITS },
			app_title: 'Lys Beauty: edit the guide',
			logo: { src: '/favicon.svg' },
			media_folder: 'content/images',
			public_folder: '/content/images',
			media_libraries: {
				stock_assets: false,
				default: {
					config: {
						max_file_size: PICTURE_LIMIT,
						slugify_filename: true,
						transformations: { raster_image: { format: 'webp', quality: 85, width: 2048, height: 2048 } },
					},
				},
			},
			slug: { encoding: 'ascii', clean_accents: true, maxlength: 60 },
			editor: { preview: false },
			site_url: SITE.address,
			output: { omit_empty_optional_fields: false },
			collections: [
				articles('concerns', 'concern', { label: 'Articles: concerns', label_singular: 'Article on a concern' }),
				articles('practical', 'practical', { label: 'Articles: practical', label_singular: 'Practical article' }),
				folder('questions', {
					identifier_field: 'question',
					slug: slug('{{question}}'),
					summary: '{{question}}',
					fields: begun('questions', withBody('rich', 'answer', fields('questions'))),
				}),
				folder('glossary', { identifier_field: 'term', slug: slug('{{term}}'), summary: '{{term}}' }),
				folder('sources', {
					slug: slug(undefined, 'The first author and the year, for example alam-2014. Pages cite the source by it, and it cannot be changed later.'),
					summary: '{{slug}}: {{title}}',
				}),
				folder('people', { identifier_field: 'name', slug: slug('{{name}}'), summary: '{{name}}' }),
				folder('pages', { slug: slug('{{title}}'), fields: begun('pages', withBody('raw', 'description', fields('pages'))) }),
				files('facts', 'Facts', [
					'courses',
					'healing',
					'warningSigns',
					'helpLines',
					'helpPages',
					'signature',
					'aftercare',
					'preparation',
					'suitability',
					'outcomes',
					'options',
					'evidenceWords',
					'costExample',
					'figures',
					'plannerWords',
					'selfCheckWords',
					'sessionRecord',
					'consultation',
					'claims',
				]),
				files('site', 'Clinic and site', ['clinic', 'sections', 'redirects']),
				files('search', 'Search', ['redFlags', 'crisis', 'readerWords', 'otherSubjects', 'neverCorrect']),
				// A relation can name one collection only: this one, which holds both kinds of article.
				{ ...folder('articles', { fields: withBody('raw', 'description', fields('articles')) }), hide: true, create: false, delete: false },
			],
		},
		formats: NAMES.map((name) => ({
			name: format(name),
			ending: ending(name),
			kind: kind(name),
			schema: SCHEMAS[name],
			where: where(name),
			bodyLabel: BODY_LABELS[name === 'questions' ? 'rich' : 'raw'],
		})),
	};
}

/** `content/questions/` or `content/clinic.yaml`. */
function where(name: CollectionName): string {
	const collection = COLLECTIONS[name];
	return `content/${'folder' in collection ? `${collection.folder}/` : collection.file}`;
}

const NAMES = Object.keys(COLLECTIONS) as CollectionName[];

const SCHEMAS = Object.fromEntries(NAMES.map((name) => [name, entrySchema(COLLECTIONS[name].schema)])) as Record<CollectionName, EntrySchema>;

const COMMITS = {
	create: 'New {{collection}}: {{slug}}',
	update: 'Change {{collection}}: {{slug}}',
	delete: 'Delete {{collection}}: {{slug}}',
	uploadMedia: 'New picture: {{path}}',
	deleteMedia: 'Delete picture: {{path}}',
};

/** The name of a list's one field: Sveltia keeps it out of the file (`root`). */
const ENTRIES = 'entries';

const listed = (collection: string, name: CollectionName, display: string): RelationTarget => ({
	collection,
	file: name,
	value_field: `${ENTRIES}.*.id`,
	display_fields: [`${ENTRIES}.*.${display}`],
});

const TARGETS: RelationTargets = {
	articles: { collection: 'articles', value_field: '{{slug}}', display_fields: ['shortTitle'] },
	questions: { collection: 'questions', value_field: '{{slug}}', display_fields: ['question'] },
	sources: { collection: 'sources', value_field: '{{slug}}', display_fields: ['{{slug}}: {{title}}'] },
	people: { collection: 'people', value_field: '{{slug}}', display_fields: ['name'] },
	sections: listed('site', 'sections', 'title'),
	courses: listed('facts', 'courses', 'name'),
	warningSigns: listed('facts', 'warningSigns', 'sign'),
};

const fields = (name: CollectionName) => formFields(SCHEMAS[name], TARGETS, name);

/** The fields with what a new entry of the collection begins with. */
function begun(collection: string, all: readonly Field[]): Field[] {
	return all.map((field) => {
		const begins = NEW_ENTRY_DEFAULTS[collection]?.[field.name];
		return begins === undefined ? field : ({ ...field, default: begins } as Field);
	});
}

/** Sveltia takes a format of ours for a Markdown file only where its name ends like this. */
const format = (name: CollectionName) => `${name}${kind(name) === 'text' ? '-frontmatter' : ''}`;

function ending(name: CollectionName): string {
	const collection = COLLECTIONS[name];
	return ('folder' in collection ? collection.ending : '.yaml').slice(1);
}

function kind(name: CollectionName): EntryKind {
	const collection = COLLECTIONS[name];
	if ('folder' in collection) return collection.ending === '.yaml' ? 'fields' : 'text';
	return collection.holds === 'list' ? 'list' : 'fields';
}

const BODY_LABELS = { raw: 'Text', rich: 'Longer answer' } as const;

/** Raw keeps every sign of an MDX text as it is typed; a rich editor would break its tags. */
function body(mode: 'raw' | 'rich'): Field {
	return {
		name: BODY,
		label: BODY_LABELS[mode],
		widget: 'markdown',
		modes: mode === 'raw' ? ['raw'] : ['rich_text', 'raw'],
		// A text that is typed as it is has no place for a picture's button, which could do nothing.
		editor_components: mode === 'raw' ? [] : [PICTURE],
		// The check refuses what the others make: crossed out words, code, quotations, a second title.
		buttons: ['bold', 'italic', 'link', 'heading-two', ...(mode === 'raw' ? (['heading-three'] as const) : []), 'bulleted-list', 'numbered-list'],
		hint:
			mode === 'raw'
				? '**##** makes a heading, **&lt;Cite id="alam-2014" /&gt;** cites a source. For a picture: upload it under Pictures (Assets), then write **!\\[what it shows](../images/its-name.webp)**. content/README.md has the rest.'
				: '80 to 300 words. From 120 on, headings of the second level help. To cite a source make a link, e.g. **Alam 2014**, whose address is **/evidence/#alam-2014**.',
	};
}

/** The text is beside the words that sum it up, where an editor looks for it, and not below twenty other fields. */
function withBody(mode: 'raw' | 'rich', after: string, all: readonly Field[]): Field[] {
	return all.flatMap((field) => (field.name === after ? [field, body(mode)] : [field]));
}

function slug(
	template: string | undefined,
	hint = 'The end of its address on the site, for example does-it-itch. Keep it short: it cannot be changed later.',
): EntryCollection['slug'] {
	return {
		...(template === undefined ? {} : { template }),
		editable: ['create'],
		hint,
		pattern: [ID_PATTERN.source, 'must be lower-case letters, digits and hyphens, for example acne-scars'],
	};
}

type FolderName = { [Name in CollectionName]: (typeof COLLECTIONS)[Name] extends { folder: string } ? Name : never }[CollectionName];
type FileName = Exclude<CollectionName, FolderName>;

function folder(name: FolderName, options: Partial<EntryCollection>): EntryCollection {
	const { label, icon, about } = LABELS[name];
	return {
		name,
		label,
		label_singular: capitalise(nounOf(name) ?? label),
		icon,
		description: about,
		folder: `content/${COLLECTIONS[name].folder}`,
		extension: ending(name),
		format: format(name),
		// Gone is gone for readers too: an entry goes back to draft instead, and its address leads on.
		delete: false,
		// The pictures of a question are in a folder named as the question. Elsewhere none can be put in with a button.
		...(name === 'questions' ? { media_folder: '/content/images/{{slug}}', public_folder: '../images/{{slug}}' } : {}),
		fields: begun(name, fields(name)),
		...options,
	};
}

/** Two kinds of article need different fields: each is a collection of its own over the same folder. */
function articles(name: string, articleKind: 'concern' | 'practical', options: Partial<EntryCollection>): EntryCollection {
	const ofConcerns = ['course'];
	const own = fields('articles').flatMap((field): Field[] => {
		if (field.name === 'kind') return [{ name: 'kind', widget: 'hidden', default: articleKind }];
		return ofConcerns.includes(field.name) && articleKind === 'practical' ? [] : [field];
	});
	return {
		...folder('articles', { ...options, fields: begun(name, withBody('raw', 'description', own)) }),
		name,
		filter: { field: 'kind', value: articleKind },
		slug: slug('{{shortTitle}}'),
		summary: '{{shortTitle}}',
		view_groups: [{ label: 'Section', field: 'section' }],
	};
}

function files(name: string, label: string, of: readonly FileName[]): Collection {
	return { name, label, icon: name === 'facts' ? 'table_rows' : 'settings', files: of.map(file) };
}

function file(name: FileName): CollectionFile {
	const collection = COLLECTIONS[name];
	const { label, icon, about } = LABELS[name];
	return {
		name,
		label,
		icon,
		file: `content/${collection.file}`,
		format: format(name),
		fields:
			collection.holds === 'one'
				? fields(name)
				: [
						{
							name: ENTRIES,
							label,
							label_singular: capitalise(nounOf(name) ?? label),
							hint: about,
							widget: 'list',
							root: true,
							required: false,
							collapsed: true,
							summary: summaryOf(SCHEMAS[name]),
							fields: fields(name),
						},
					],
	};
}
