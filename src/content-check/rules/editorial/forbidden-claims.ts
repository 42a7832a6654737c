import { type CollectionName, isSearchWord } from '#src/schemas/collections.ts';
import { type Content, type Entry, type FieldPath, type Rule, textAt, textsAt } from '#src/content-check/content.ts';
import { factFiller } from '#src/content-check/render-facts.ts';
import { textsOf } from '#src/content-check/json-schemas.ts';

/** Where no words of ours are: the list of phrases itself, and addresses. */
const COLLECTIONS_OF_OTHERS: readonly CollectionName[] = ['claims', 'redirects'];
const FIELDS_OF_OTHERS = ['alsoCalled', 'searchedAs', 'alsoAsked'];
const OF_A_SOURCE_AS_PRINTED = ['title', 'authors', 'journal', 'publisher', 'pages'];

/** Words that promise what the evidence does not hold, and that advertising rules refuse. */
export const forbiddenClaims: Rule = (content) => {
	const claims = claimsOf(content);
	if (claims.length === 0) return [];
	const fill = factFiller(content);
	return content.entries.flatMap((entry) => {
		if (COLLECTIONS_OF_OTHERS.includes(entry.collection)) return [];
		const said = [
			...textsOf(entry)
				.filter(({ path }) => isOurs(entry, path))
				.map(({ path, value }) => ({ line: entry.lineOf(path), text: fill(value) })),
			...content.blocksOf(entry).filter(({ inside }) => !inside.includes('Myth')),
			...titlesOfBoxes(entry),
		];
		// Most texts hold none of the phrases: one look at all of an entry's words saves hundreds at each of its lines.
		const all = normal(said.map(({ text }) => text).join('\n'));
		const near = claims.filter(({ plain }) => all.includes(plain));
		if (near.length === 0) return [];
		return said.flatMap(({ line, text }) =>
			claimsIn(text, near).map(({ phrase, why, safer }) => ({
				rule: 'forbidden-claims',
				file: entry.file,
				line,
				sentence: `"${phrase}" is a claim that the guide must not make (${why})`,
				hint: `Write "${safer}"`,
			})),
		);
	});
};

export interface Claim {
	/** As the list has it. */
	phrase: string;
	/** In lower case, with straight quotes and single spaces. */
	plain: string;
	why: string;
	safer: string;
}

function claimsOf({ of }: Content): Claim[] {
	return of('claims').flatMap((claim) =>
		textsAt(claim, 'flag').map((phrase) => ({
			phrase,
			plain: normal(phrase).trim(),
			why: textAt(claim, 'why') ?? 'not shown',
			safer: textAt(claim, 'safer') ?? '…',
		})),
	);
}

function isOurs({ collection }: Entry, path: FieldPath): boolean {
	const field = String(path[0]);
	return !isSearchWord(collection, field) && !FIELDS_OF_OTHERS.includes(field) && !(collection === 'sources' && OF_A_SOURCE_AS_PRINTED.includes(field));
}

/** A box's title is text too, though it is in a tag. */
function titlesOfBoxes({ body }: Entry): { line: number; text: string }[] {
	if (body === undefined || !body.text.includes('<Care')) return [];
	return [...body.text.matchAll(/<Care\b[^>]*\btitle="([^"]*)"/g)].map((match) => ({
		line: body.text.slice(0, match.index).split('\n').length,
		text: match[1] ?? '',
	}));
}

/** The claims that a text makes. A phrase that is asked, denied or warned of is no claim. */
export function claimsIn(text: string, claims: readonly Claim[]): Claim[] {
	const plain = normal(text);
	const found = claims
		.flatMap((claim) => [...plain.matchAll(pattern(claim.plain))].map((match) => ({ claim, from: match.index, to: match.index + match[0].length })))
		// In "no risk-free treatment" the words "no risk" belong to the later, whole phrase.
		.filter((one, _, all) => !all.some((other) => other.from > one.from && other.from < one.to && other.to > one.to && plain.charAt(one.to) === '-'))
		.filter(({ from, to }) => !isAsked(plain, to) && !isDenied(plain, from, to));
	return [...new Set(found.map(({ claim }) => claim))];
}

function normal(text: string): string {
	return text.replaceAll(/[‘’]/g, "'").replaceAll(/[‐‑]/g, '-').replaceAll(/\s+/g, ' ').toLowerCase();
}

const patterns = new Map<string, RegExp>();

/** Whole words, with any space between them. A phrase that starts with a sign, such as "% more", may follow a figure. */
function pattern(plain: string): RegExp {
	const known = patterns.get(plain);
	if (known !== undefined) return known;
	const escaped = plain.replaceAll(/[.*+?^${}()|[\]\\%]/g, String.raw`\$&`).replaceAll(String.raw`\%`, '%');
	const before = /^[\p{L}\p{N}]/u.test(plain) ? String.raw`(?<![\p{L}\p{N}])` : '';
	const made = new RegExp(`${before}${escaped}${/[\p{L}\p{N}]$/u.test(plain) ? String.raw`(?![\p{L}\p{N}])` : ''}`, 'gu');
	patterns.set(plain, made);
	return made;
}

/** Whether the sentence around it ends in a question mark. */
function isAsked(text: string, to: number): boolean {
	return /^[^.!?]*(?:\.\d[^.!?]*)*\?/.test(text.slice(to));
}

const DENIAL = /\b(?:not|no|never|cannot|nothing|none|without|walk away if|\w+n't)\b/g;
/** They hold a denial's word and deny nothing. */
const NO_DENIAL = /^(?:not (?:only|just|merely)|no (?:doubt|wonder)|without (?:a )?doubt|nothing (?:short of|less than))\b/;

function isDenied(text: string, from: number, to: number): boolean {
	const clause = ownClause(text, from, to);
	return [...clause.matchAll(DENIAL)].some((match) => !NO_DENIAL.test(clause.slice(match.index)));
}

/**
 * A clause ends at a stop, a dash, a bracket, a comma, or a word that starts a new one.
 * The commas of a list that ends in "or" end nothing: "no pen, roller or stamp is risk-free".
 */
const STOPS =
	/\.(?!\d)|[!?;:()[\]–—]|\s-\s|,(?!\s+(?!(?:it|they|we|you|he|she|this|that|there|the|our|your)\b)(?:[\w'-]+,?\s+){0,5}(?:or|nor)\b)|\b(?:but|however|although|though|while|whereas|because|since)\b/g;
/** After "and" a new clause has a subject or a verb of its own: "it does not hurt and it is completely safe". */
const OWN_SUBJECT =
	/^\s*(?:it|they|we|you|he|she|this|that|these|those|there|the|our|your|their|its|results?|everyone|most|all)\b|\b(?:is|are|was|were|will|can|may|has|have|does|do|gives?|makes?|leaves?|brings?)\b/;
/** So has one whose verb is the phrase itself: "it does not hurt and always works". */
const OWN_VERB = /^\s*(?:\w+ly |always |never )?(?!results\b|risks\b|years\b)[a-z]+(?<!s)s\b/;

/** What comes before the phrase in its own clause. */
function ownClause(text: string, from: number, to: number): string {
	const stops = [...text.matchAll(STOPS)].map((stop) => stop.index + stop[0].length).filter((end) => end <= from);
	const start = stops.at(-1) ?? 0;
	for (const and of [...text.slice(start, from).matchAll(/\band\b/g)].toReversed()) {
		const after = start + and.index + and[0].length;
		const between = text.slice(after, from);
		if (OWN_SUBJECT.test(between) || OWN_VERB.test(text.slice(after, to))) return text.slice(after, from);
	}
	return text.slice(start, from);
}
