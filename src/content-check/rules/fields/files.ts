import { nearest } from '#src/lib/edit-distance.ts';
import { ID_PATTERN } from '#src/schemas/fields.ts';
import type { Content, Rule } from '#src/content-check/content.ts';
import { type FoundFile, isPicture, PICTURE_ENDINGS, PICTURE_LIMIT, TEXT_LIMIT } from '#src/content-check/read/found-file.ts';
import { FILES, FOLDERS, placeOf } from '#src/content-check/collection-paths.ts';
import { baseName, endingOf } from '#src/content-check/file-paths.ts';
import { didYouMean, type Problem, type Wording } from '#src/content-check/problem.ts';
import { copiesIn } from './duplicates.ts';

/** Every file is read: one with a wrong name or in a wrong folder is simply not on the site, and nobody notices. */
export const files: Rule = (content) => {
	const twins: Twins = Map.groupBy(
		content.files.map(({ path }) => path),
		(path) => path.replace(/\.[^/]*$/, '').toLowerCase(),
	);
	const copies = copiesIn(content);
	return [
		...content.files.flatMap((file) =>
			[...state(file), ...(copies.has(file.path) ? [] : place(file, content, twins))].map((said) => ({ rule: 'files', file: file.path, line: 1, ...said })),
		),
		...absent(content),
	];
};

/** Paths that would make one address: the same but for their ending and capitals. */
type Twins = ReadonlyMap<string, readonly string[]>;

function state(file: FoundFile): Wording[] {
	if (file.state === 'link') return [{ sentence: 'This is a link to a file elsewhere', hint: 'Put the file itself here' }];
	if (file.state === 'unreadable') return [{ sentence: 'The file cannot be opened', hint: 'Ask its owner for permission to read it' }];
	if (file.state !== 'too-large') return [];
	const limit = isPicture(file.path) ? PICTURE_LIMIT : TEXT_LIMIT;
	return [
		{
			sentence: `The file is ${Math.ceil(file.size / 1_000_000)} MB, and the most is ${limit / 1_000_000} MB`,
			hint: isPicture(file.path) ? 'Save the picture smaller: 2048 pixels wide is enough' : 'Make sure that it is text, and split it in two',
		},
	];
}

/** The folders whose files are one collection each: facts, search. */
const FOLDERS_OF_LISTS = [...new Set(FILES.flatMap(({ file }) => file.split('/').slice(0, -1)))];

function place({ path }: FoundFile, content: Content, twins: Twins): Wording[] {
	if (path === 'README.md') return [];
	const [top = '', ...rest] = path.split('/');
	if (top === 'images') return picture(path, rest, content);
	if (rest.length === 0 || FOLDERS_OF_LISTS.includes(top)) return single(path);
	const collection = FOLDERS.find(({ folder }) => folder === top);
	if (collection === undefined) {
		const meant = nearest(top, [...FOLDERS.map(({ folder }) => folder), ...FOLDERS_OF_LISTS, 'images']);
		return [
			{
				sentence: `The folder \`${top}\` is not read`,
				hint: didYouMean(meant, `The folders are ${[...FOLDERS.map(({ folder }) => folder), ...FOLDERS_OF_LISTS].join(', ')}, images`),
			},
		];
	}
	if (rest.length > 1) return [{ sentence: `A file in a folder inside \`${top}/\` is not read`, hint: `Move it straight into \`${top}/\`` }];
	return inFolder(rest[0] ?? '', collection, twins);
}

/** Addresses that a file in pages/ would take from another page. */
const TAKEN = [
	'guide',
	'questions',
	'glossary',
	'evidence',
	'planner',
	'self-check',
	'consultation',
	'search',
	'offline',
	'admin',
	'404',
	'pagefind',
	'social',
	'images',
];

function inFolder(name: string, { folder, ending }: (typeof FOLDERS)[number], twins: Twins): Wording[] {
	const id = name.endsWith(ending) ? name.slice(0, -ending.length) : name.replace(/\..*$/, '');
	const tidy = `${tidyName(id.replace(/(?:\.(?:txt|mdx?|ya?ml))+$/, ''))}${ending}`;
	// The tidier of two names stays and the other one is reported, so that each pair is reported once.
	const twin = (twins.get(`${folder}/${id.toLowerCase()}`) ?? []).find((path) => baseName(path) !== name);
	if (twin !== undefined && IS_TEXT.test(name) && !(name.endsWith(ending) && ID_PATTERN.test(id))) {
		return [{ sentence: `Two files would have the same address: ${baseName(twin)} and ${name}`, hint: 'Rename one, or delete it' }];
	}
	if (!name.endsWith(ending)) return [{ sentence: `${name} is not read`, hint: unreadHint(name, ending, tidy, twin) }];
	if (folder === 'pages' && TAKEN.includes(id)) return [{ sentence: `The address /${id}/ is taken by another page`, hint: 'Give the file another name' }];
	// Astro reads `index` as the folder itself.
	if (id === 'index') return [{ sentence: 'A file named index has no address of its own', hint: 'Name it after its subject' }];
	return ID_PATTERN.test(id)
		? []
		: [
				{
					sentence: `The name ${name} cannot be used as a web address`,
					hint: `Use a to z, 0 to 9 and - in file names${tidy === ending ? '' : `: \`${tidy}\``}`,
				},
			];
}

/** Endings that a text file of ours gets by mistake; renamed, it can be read. */
const IS_TEXT = /\.(?:txt|te?xt|mdx?|markdown|mdown|ya?ml|json)$|^[^.]*\.?$/i;

function unreadHint(name: string, ending: string, tidy: string, twin: string | undefined): string {
	if (isPicture(name)) return 'Move it to `images/<article>/`';
	if (/^readme\b/i.test(name)) return 'Move its notes to the README.md of the content folder, or delete it';
	if (twin !== undefined) return `Delete it, as there is already a file \`${baseName(twin)}\``;
	if (IS_TEXT.test(name.trim())) return `Rename it so that it ends in ${ending}: \`${tidy}\``;
	return `Copy its words into a new file, \`${tidy}\`, and delete this one`;
}

/** A picture may be in `images/` itself, or in a folder named as the page that shows it. */
function picture(path: string, rest: readonly string[], { find }: Content): Wording[] {
	const name = rest.at(-1) ?? '';
	const folder = rest.length > 1 ? rest[0] : undefined;
	if (!isPicture(path))
		return [{ sentence: `${baseName(path)} is not a picture that the site can show`, hint: `Save it as ${PICTURE_ENDINGS.slice(0, 4).join(', ')}` }];
	if (rest.length > 2) return [{ sentence: 'The picture is in a folder inside another', hint: 'Move it to `images/<page>/`, or straight into `images/`' }];
	if (folder !== undefined && !(['articles', 'questions', 'pages'] as const).some((collection) => find(collection, folder) !== undefined))
		return [
			{
				sentence: `There is no page \`${folder}\` for this picture`,
				hint: 'Name its folder after the file of the article or question, or move the picture straight into `images/`',
			},
		];
	// A photograph is called IMG_1234 by the telephone.
	return /^[a-z0-9_]+(?:-[a-z0-9_]+)*\.[a-z]+$/.test(name)
		? []
		: [
				{
					sentence: `The name ${name} cannot be used as a web address`,
					hint: `Use a to z, 0 to 9 and - in file names: \`${tidyName(name.replace(/\.\w+$/, ''))}${endingOf(name).toLowerCase()}\``,
				},
			];
}

function single(path: string): Wording[] {
	if (placeOf(path) !== undefined) return [];
	const known = FILES.map(({ file }) => file);
	const base = path.replace(/\..*$/, '');
	const same = known.find((file) => file.replace(/\.yaml$/, '') === base.toLowerCase());
	if (same !== undefined) return [{ sentence: `${baseName(path)} is not read`, hint: `Rename it \`${baseName(same)}\`` }];
	return [
		{
			sentence: `${baseName(path)} is not read`,
			hint: didYouMean(
				known.find(
					(file) =>
						baseName(file) ===
						nearest(
							baseName(path),
							known.map((one) => baseName(one)),
						),
				),
				isPicture(path)
					? 'Move it to `images/<article>/`'
					: FOLDERS_OF_LISTS.includes(path.split('/')[0] ?? '')
						? `The files of ${path.split('/')[0] ?? ''} are ${known
								.filter((file) => file.split('/')[0] === path.split('/')[0])
								.map((file) => baseName(file))
								.join(', ')}`
						: 'Move it to the folder where it belongs, or delete it',
			),
		},
	];
}

function absent({ files: all }: Content): Problem[] {
	const present = new Set(all.map(({ path }) => path));
	return FILES.filter(({ file }) => !present.has(file)).map(({ file, holds }) => ({
		rule: 'files',
		file,
		line: 1,
		sentence: 'The file is missing',
		hint: `Restore it from the history, or create it with \`${holds === 'one' ? '{}' : '[]'}\` in it`,
	}));
}

/** `Über uns` becomes `ueber-uns`. */
function tidyName(name: string): string {
	const letters: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
	return name
		.toLowerCase()
		.normalize('NFC')
		.replaceAll(/[äöüß]/g, (letter) => letters[letter] ?? letter)
		.normalize('NFD')
		.replaceAll(/\p{M}/gu, '')
		.replaceAll(/[^a-z0-9]+/g, '-')
		.replaceAll(/^-|-$/g, '');
}
