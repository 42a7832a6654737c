import { idOf, newEntryText } from '#src/admin/new-entry.ts';
import { checkFiles } from '#src/content-check/check-content.ts';
import { textAt, valueAt } from '#src/content-check/content.ts';
import type { FoundFile } from '#src/content-check/read/found-file.ts';
import { FILL_IN } from '#src/content-check/rules/fields/placeholders.ts';

/** What staff do in a day, file by file: each edit is one that the editors' guide describes. It takes any content that the check accepts. */
export interface StaffDay {
	/** The files that were written or changed, by their path in the content folder. */
	changed: Map<string, string>;
	/** Files that are gone: the page that was renamed. */
	removed: string[];
	/** Words that a page must show on the day after, e.g. the phone on the page on risks. */
	shown: { address: string; words: string }[];
	/** Addresses that must have no page: drafts. */
	hidden: string[];
}

const TODAY = '2026-11-24';
const DUE = '2027-11-24';

/** Hobbies, each a word that no other page has. */
const HOBBIES =
	'violin cello flute chess pottery knitting archery rowing juggling baking choir origami falconry fencing beekeeping bowling calligraphy karaoke crochet yodelling'.split(
		' ',
	);

/** Plain words that claim nothing, for bodies that need some length. */
const PLAIN =
	'Ask the clinic what it saw on skin like yours. Tell them about old cold sores, new spots and every cream that you use. Go home, keep your hands away, and let the skin rest. If something looks wrong to you, call and say so. You can change your mind on any day and stop.';

const MORE =
	'Needling makes many tiny holes in the skin, and the skin mends itself over time. How it feels differs from person to person, and that is not known before. Write down what you would like to ask, and take the list with you. If the first answer is not clear, ask again.';

/** Says each sentence of a page's own subject: no sentence may be on more than three pages. */
const woven = (text: string, subject: string) => text.replaceAll(/(?<=^|[.] )[A-Z]/g, (letter) => `For ${subject}, ${letter.toLowerCase()}`);

/** Words enough for an article, which may not be a stub. */
const LONG = Array.from({ length: 3 }, () => `${PLAIN} ${MORE}`).join('\n\n');

const question = (title: string, topic: string, wordings: readonly string[], answer: string, draft = false) =>
	`---\nquestion: ${title}\ntopics:\n  - ${topic}\nalsoAsked:\n${wordings.map((words) => `  - ${words}\n`).join('')}answer: ${answer}\nsources: []\ncheckedOn: ${TODAY}\ncheckDueOn: ${DUE}\n${draft ? 'draft: true\n' : ''}---\n\n${answer} ${woven(`It is not known from any study. ${PLAIN}`, wordings[0] ?? title)}\n\n${woven(MORE, wordings[0] ?? title)}\n`;

const CLINIC = `phone: '+44 20 7946 0958'
email: desk@lys.example
address: 7 St John's Row, London W1A 1AA
region: United Kingdom
bookingUrl: https://booking.example/lys
device:
  name: Rehearsal's Pen 9
  type: pen
treatedBy:
  - rita-rehearsal
openOn:
  - tuesday
  - friday
prices:
  - what: One session, face
    amount: 179.5
    per: session
    setOn: ${TODAY}
`;

export function staffDay(files: readonly FoundFile[]): StaffDay {
	const { content } = checkFiles(files);
	const texts = new Map(files.flatMap((file) => (file.state === 'text' ? [[file.path, new TextDecoder().decode(file.bytes)] as const] : [])));
	const changed = new Map<string, string>();
	const removed: string[] = [];
	const shown: StaffDay['shown'] = [];
	const read = (path: string) => changed.get(path) ?? texts.get(path) ?? '';
	const edit = (path: string, change: (text: string) => string) => {
		const after = change(read(path));
		if (after === read(path)) throw new Error(`The edit of ${path} changes nothing.`);
		changed.set(path, after);
	};
	const show = (address: string, words: string) => shown.push({ address, words });
	const articles = content.of('articles').filter(({ draft }) => !draft);
	const practical = articles.filter((entry) => textAt(entry, 'kind') === 'practical');
	const concerns = articles.filter((entry) => textAt(entry, 'kind') === 'concern');
	const [topic, other] = practical;
	if (topic === undefined || other === undefined) throw new Error('There are no two practical articles.');

	// One question, twenty more, and a draft.
	changed.set(
		'questions/can-i-wear-a-tiara-afterwards.md',
		question(
			'Can I wear a tiara after microneedling?',
			topic.id,
			['tiara after needling', 'may I put on a tiara'],
			'Yes, once your skin feels calm and nothing touches it.',
		),
	);
	show('/questions/can-i-wear-a-tiara-afterwards/', 'Can I wear a tiara after microneedling?');
	for (const hobby of HOBBIES) {
		const title = `Is ${hobby} a problem after microneedling?`;
		changed.set(
			`questions/${idOf(title)}.md`,
			question(
				title,
				topic.id,
				[`${hobby} after needling`, `when may I go back to ${hobby}`],
				`It is not known. Ask the clinic about ${hobby} before you book.`,
			),
		);
		show('/questions/', title);
	}
	changed.set(
		'questions/is-this-a-rehearsal.md',
		question('Is this a rehearsal?', topic.id, ['rehearsal of a draft', 'is it only a rehearsal'], 'Yes, nobody should see it.', true),
	);

	// A source with a DOI, and a record that was compared with its index.
	changed.set(
		'sources/rehearsal-2020.yaml',
		`title: A rehearsal of needling in forty people\nauthors:\n  - Rehearsal, R\njournal: Journal of Rehearsals\nyear: 2020\ndoi: 10.1000/rehearsal.2020\nstudy: review\nsupports: Nothing is known of it yet.\nchecked: citation seen in an index\nbackground: true\n`,
	);
	show('/evidence/', 'A rehearsal of needling in forty people');
	const unchecked = content.of('sources').find((entry) => textAt(entry, 'checked') === 'check details before publishing');
	if (unchecked !== undefined) edit(unchecked.file, (text) => text.replace('check details before publishing', 'citation seen in an index'));

	// The clinic, and a person who treats and signs.
	changed.set('clinic.yaml', CLINIC);
	changed.set(
		'people/rita-rehearsal.yaml',
		"name: Rita O'Rehearsal\nkind: person\nrole: Treats and checks\nqualifications: Registered nurse\nregistration: Nursing and Midwifery Council, number 00A0000E\n",
	);
	for (const words of ['+44 20 7946 0958', 'desk@lys.example', "7 St John's Row"]) show('/about/', words);
	show('/guide/risks/', '+44 20 7946 0958');
	show('/consultation/', 'Book an appointment');
	if (articles.some(({ id }) => id === 'choosing-provider'))
		for (const words of ["Rehearsal's Pen 9", "Rita O'Rehearsal"]) show('/guide/choosing-provider/', words);
	if (articles.some(({ id }) => id === 'cost')) show('/guide/cost/', '£179.50');
	const unsigned = practical.find((entry) => textAt(entry, 'reviewer') === undefined) ?? topic;
	edit(unsigned.file, (text) => text.replace(/^author: .*$/m, (line) => `${line}\nreviewer: rita-rehearsal`));
	show(`/guide/${unsigned.id}/`, "Reviewed by Rita O'Rehearsal");

	// A plan for a concern that had none, and one more rule of aftercare.
	const planless = concerns.find((entry) => {
		const course = content.find('courses', textAt(entry, 'course') ?? '');
		return course !== undefined && valueAt(course.value, ['ours']) === undefined;
	});
	if (planless !== undefined) {
		const course = textAt(planless, 'course') ?? '';
		edit('facts/courses.yaml', (text) =>
			text.replace(
				new RegExp(`^- id: ${course}\\n(?:  .*\\n)*`, 'm'),
				(entry) => `${entry}  ours:\n    sessions:\n      from: 3\n      to: 4\n    gapWeeks:\n      from: 4\n      to: 6\n`,
			),
		);
		show(`/guide/${planless.id}/`, 'Our usual plan');
	}
	edit(
		'facts/aftercare.yaml',
		(text) =>
			`${text}- id: tiara\n  action: Tiaras\n  kind: dont\n  phase: first-day\n  rule: Leave a tiara off.\n  why: It presses on skin that is sore.\n  sources: []\n`,
	);
	show('/guide/aftercare/', 'Leave a tiara off.');

	// Three longer sentences, a new article and a new concern.
	edit(
		'articles/aftercare.mdx',
		(text) =>
			`${text.trimEnd()}\n\nLay out what you need before you leave home, so that you have it by you. Write down what the clinic tells you, because it is hard to keep it all in mind. Keep the number of the clinic where you can find it at night.\n`,
	);
	show('/guide/aftercare/', 'Keep the number of the clinic where you can find it at night.');
	const section = textAt(topic, 'section') ?? '';
	const related = [topic.id, other.id];
	const written = (kind: 'practical' | 'concern', title: string, shortTitle: string) =>
		filledIn(newEntryText({ kind, title, topic: kind === 'practical' ? section : undefined, today: TODAY, related, order: 95 }), shortTitle);
	changed.set('articles/rehearsal.mdx', `${written('practical', 'How does a rehearsal work?', 'Rehearsals').trimEnd()}\n\n${LONG}\n\n${LONG}\n`);
	show('/guide/rehearsal/', 'How does a rehearsal work?');
	const concern = 'Can microneedling help freckles?';
	changed.set('articles/freckles.mdx', written('concern', concern, 'Freckles').replace(/^course: .*$/m, 'course: freckles'));
	edit('facts/courses.yaml', (text) => `${text}- id: freckles\n  name: Freckles\n  note: We found no good trial of needling for freckles.\n`);
	edit(
		'facts/outcomes.yaml',
		(text) =>
			`${text}- id: freckles\n  strength: unknown\n  note: Nobody has tested it.\n  lines:\n    - title: Freckles\n      direction: nothing-found\n      found: We found no trial of needling for freckles.\n      sources: []\n`,
	);
	show('/guide/freckles/', concern);

	// A question under another address, with a redirect from the old one.
	const renamed = content.of('questions').find(({ id, draft }) => !draft && id.length > 3);
	if (renamed === undefined) throw new Error('There is no question to rename.');
	const id = `${renamed.id}-renamed`.slice(0, 60);
	const text = read(renamed.file);
	removed.push(renamed.file);
	changed.delete(renamed.file);
	for (const [path, before] of [...texts, ...changed]) {
		if (path === renamed.file) continue;
		const after = before.replaceAll(`/questions/${renamed.id}/`, `/questions/${id}/`).replaceAll(new RegExp(`^( *- )${renamed.id}$`, 'gm'), `$1${id}`);
		if (after !== before) changed.set(path, after);
	}
	changed.set(`questions/${id}.md`, text);
	const redirects = read('redirects.yaml').replace(/^\[\]\s*$/m, '');
	changed.set('redirects.yaml', `${redirects.trimEnd()}\n- from: /questions/${renamed.id}/\n  to: /questions/${id}/\n`.trimStart());
	show(`/questions/${id}/`, textAt(renamed, 'question') ?? '');

	return { changed, removed, shown, hidden: ['/questions/is-this-a-rehearsal/', `/questions/${renamed.id}/`] };
}

/** The files after such a day. */
export function afterDay(files: readonly FoundFile[], { changed, removed }: Pick<StaffDay, 'changed' | 'removed'>): FoundFile[] {
	return [
		...files.filter(({ path }) => !changed.has(path) && !removed.includes(path)),
		...[...changed].map(([path, text]) => ({ path, state: 'text' as const, bytes: new TextEncoder().encode(text) })),
	].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** A new article with words in place of what `npm run new` asks for. */
function filledIn(text: string, shortTitle: string): string {
	const about = `${shortTitle} and needling`;
	return text
		.replace(/^draft: true\n/m, '')
		.replace(/^shortTitle: .*$/m, `shortTitle: ${shortTitle}`)
		.replace(
			/^summary: .*$/m,
			`summary: It is not known how ${about.toLowerCase()} go together. No study has asked this. Ask the clinic that treated you before you decide.`,
		)
		.replace(
			/^description: .*$/m,
			`description: What is known of ${about.toLowerCase()}, what nobody has studied, and what to ask the clinic before you decide.`,
		)
		.replace(/^alsoCalled: \[\]$/m, `alsoCalled:\n  - ${shortTitle.toLowerCase()} in the rehearsal`)
		.replace(/^evidenceNote: .*$/m, 'evidenceNote: No study was found.')
		.replaceAll(new RegExp(`'?${FILL_IN}[^\\n]*`, 'g'), `It is not known what ${shortTitle.toLowerCase()} mean for you. ${PLAIN} ${MORE}`);
}

/** Edits that must be refused, each with the file and the words that the refusal must hold. */
export const BAD_EDITS: readonly { what: string; file: string; change: (text: string) => string; says: RegExp }[] = [
	{
		what: 'a price with three decimals',
		file: 'clinic.yaml',
		change: () => `prices:\n  - what: One session, face\n    amount: 180.999\n    per: session\n    setOn: ${TODAY}\n`,
		says: /^clinic\.yaml:3 .*(?:decimal|hundredth|pence|penny|180\.99)/i,
	},
	{ what: 'a phone too short for its country', file: 'clinic.yaml', change: () => "phone: '+44 2079'\n", says: /^clinic\.yaml:1 .*phone/i },
	{
		what: 'a day in the future',
		file: 'questions/*',
		change: (text) => text.replace(/^checkedOn: .*$/m, 'checkedOn: 2098-01-01').replace(/^checkDueOn: .*$/m, 'checkDueOn: 2099-01-01'),
		says: /^questions\/.*checkedOn/,
	},
	{
		what: 'a wait of 0 to 0',
		file: 'facts/aftercare.yaml',
		change: (text) => text.replace(/^  wait:\n    from: .*\n    to: .*$/m, '  wait:\n    from: 0\n    to: 0'),
		says: /^facts\/aftercare\.yaml:\d+ /,
	},
	{
		what: 'pregnancy marked "fine"',
		file: 'facts/suitability.yaml',
		change: (text) => text.replace(/(- id: pregnan[\s\S]*?means: )[a-z-]+/, '$1fine'),
		says: /^facts\/suitability\.yaml:\d+ /,
	},
	{
		what: 'a reviewer who is no clinician by his record',
		file: 'people/*',
		change: (text) => text.replace(/^(?:qualifications|registration): .*\n/gm, ''),
		says: /(?:reviewer|qualifications|registration)/i,
	},
	{
		what: 'the red flags emptied',
		file: 'search/red-flags.yaml',
		change: (text) => text.replace(/^signs:\n(?:[ ]+.*\n)+/m, 'signs: []\n'),
		says: /signs/i,
	},
	{ what: 'the warning signs emptied', file: 'facts/warning-signs.yaml', change: () => '[]\n', says: /^facts\/[\w-]+\.yaml:\d+ / },
];
