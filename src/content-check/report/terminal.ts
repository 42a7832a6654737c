import { type Content, type Entry, textAt, textsAt, valueAt } from '#src/content-check/content.ts';
import type { Checked } from '#src/content-check/check-content.ts';
import { printed, type Problem } from '#src/content-check/problem.ts';
import { openFacts } from './open-facts.ts';
import { LIMITS, wordCount } from '#src/content-check/rules/fields/lengths.ts';
import { median, readings } from '#src/content-check/rules/editorial/reading-level.ts';

/** A table of the pages with their length, grade, sources and next check, the medians, what is allowed with a reason, and what the owner still has to say. */
export function report({ content, notes, allowed, digest }: Pick<Checked, 'content' | 'notes' | 'allowed'> & { digest: string }): string {
	const { today } = content;
	return [
		...table(content, 'articles', today),
		'',
		...table(content, 'questions', today),
		'',
		...(allowed.length === 0 ? [] : ['Allowed, with a reason', ...allowed.map(({ file, rule, why }) => `  ${file}  ${rule}: ${why}`), '']),
		...stillToDo(notes),
		...choppy(content),
		...forAClinician(content, digest),
		...beforeYouPublish(content),
	].join('\n');
}

function table(content: Content, collection: 'articles' | 'questions', today: string): string[] {
	const grades = readings(content, collection);
	const rows = content
		.of(collection)
		.map((entry) => [
			`${collection}/${entry.id}${entry.draft ? ' (draft)' : ''}`,
			`${wordCount(content, entry)} of ${LIMITS[collection].most}`,
			grades.get(entry)?.grade.toFixed(1) ?? '-',
			String(textsAt(entry, 'sources').length),
			dueOn(entry, today),
		]);
	const published = [...grades].filter(([{ draft }]) => !draft).map(([, { grade }]) => grade);
	const middle = median(published);
	const hardest = published.length === 0 ? undefined : Math.max(...published);
	return [
		...columns([['page', 'words', 'grade', 'sources', 'check due'], ...rows]),
		...(middle === undefined || hardest === undefined
			? []
			: [`${rows.length} ${collection}: median grade ${middle.toFixed(2)}, hardest ${hardest.toFixed(1)}`]),
	];
}

function dueOn(entry: Entry, today: string): string {
	const day = textAt(entry, 'checkDueOn');
	return day === undefined ? '-' : day < today ? `${day} overdue` : day;
}

/** Sentences of fewer words than this on average, or that differ by fewer, sound like a list being read out. */
const SHORT_SENTENCES = 9;
const LITTLE_VARIETY = 3.5;

/** Pages whose sentences are short or all alike: to be read aloud, and joined with "and", "but" or "because". */
function choppy(content: Content): string[] {
	const found = (['articles', 'questions'] as const).flatMap((collection) =>
		[...readings(content, collection)].flatMap(([{ id, draft }, { sentenceLength, variety }]) =>
			!draft && (sentenceLength < SHORT_SENTENCES || variety < LITTLE_VARIETY)
				? [`  ${collection}/${id}  ${sentenceLength.toFixed(1)} words a sentence, differing by ${variety.toFixed(1)}`]
				: [],
		),
	);
	return found.length === 0 ? [] : ['Read aloud: sentences that are short or all alike', ...found, ''];
}

/** What stops nothing: drafts that are unfinished, pictures that no page shows. */
function stillToDo(notes: readonly Problem[]): string[] {
	return notes.length === 0 ? [] : ['Still to do', ...notes.map((note) => `  ${printed(note)}`), ''];
}

/** Which warning signs rest on no source, what is open about a source, and whether somebody signed the signs as they are. `digest` is that of the signs now. */
function forAClinician({ of }: Content, digest: string): string[] {
	const open = of('warningSigns').filter((entry) => valueAt(entry.value, ['restsOn']) !== undefined);
	const undecided = of('sources').flatMap((entry) => {
		const question = textAt(entry, 'forClinician');
		return question === undefined ? [] : [`  ${entry.file}:${entry.lineOf(['forClinician'])}  ${question}`];
	});
	const [signature] = of('signature');
	const person = signature && textAt(signature, 'person');
	const state =
		person === undefined
			? `Nobody has signed the warning signs. When a clinician has, put \`person\`, \`signedOn\` and \`digest: '${digest}'\` into facts/signature.yaml`
			: textAt(signature as Entry, 'digest') === digest
				? `${person} has signed the warning signs as they are`
				: `The signature of ${person} no longer holds: the signs have changed since. Have them signed again, then write \`digest: '${digest}'\``;
	return [
		'For a clinician',
		`  ${state}.`,
		...open.map((entry) => `  ${entry.file}:${entry.lineOf(['restsOn'])}  ${entry.id} (${textAt(entry, 'action')}) rests on ${textAt(entry, 'restsOn')}.`),
		...undecided,
		'',
	];
}

/** Names to the left, figures to the right. */
function columns(rows: readonly (readonly string[])[]): string[] {
	const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
	return rows.map((row) =>
		row
			.map((cell, column) => (column === 0 || column === row.length - 1 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
			.join('  ')
			.trimEnd(),
	);
}

/** What the pages leave out until the clinic has said it. */
function beforeYouPublish(content: Content): string[] {
	const open = openFacts(content);
	return ['Before you publish', ...(open.length === 0 ? ['  Nothing is missing.'] : open.map((line) => `  ${line}.`))];
}
