/** What the check must know of a tag, beside the values that its attributes take. */
interface AuthorTag {
	/** How it is written, for messages. */
	example: string;
	/** Whether it goes around words; if not, it ends with `/>`. */
	holdsText: boolean;
	/** A box, a list or a drawing: it is on lines of its own, never inside a sentence. */
	isBlock: boolean;
	/** Whether an answer may have it too: the text of an answer is plain Markdown. */
	inAnswers: boolean;
}

/** Every tag that an author may use. The pages, the check and its messages share this table: a tag without its component does not compile. */
export const AUTHOR_TAGS = {
	Cite: { example: '`<Cite id="alam-2014" />`', holdsText: false, isBlock: false, inAnswers: false },
	Term: { example: '`<Term id="dermis">dermis</Term>`', holdsText: true, isBlock: false, inAnswers: false },
	Fact: { example: '`<Fact name="course.dark-spots.ours.sessions" />`', holdsText: false, isBlock: false, inAnswers: true },
	FactList: { example: '`<FactList name="healing" />`', holdsText: false, isBlock: true, inAnswers: true },
	Care: { example: '`<Care kind="call" title="Call us">` … `</Care>`', holdsText: true, isBlock: true, inAnswers: false },
	DoDont: { example: '`<DoDont kind="do">` … `</DoDont>`', holdsText: true, isBlock: true, inAnswers: false },
	Myth: { example: '`<Myth claim="Needling thins the skin.">` … `</Myth>`', holdsText: true, isBlock: true, inAnswers: false },
	WarningSigns: { example: '`<WarningSigns />`', holdsText: false, isBlock: true, inAnswers: true },
	Figure: { example: '`<Figure name="skin-section" />`', holdsText: false, isBlock: true, inAnswers: true },
} as const satisfies Record<string, AuthorTag>;

export type AuthorTagName = keyof typeof AUTHOR_TAGS;

export const AUTHOR_TAG_NAMES = Object.keys(AUTHOR_TAGS) as AuthorTagName[];

export const ANSWER_TAG_NAMES = AUTHOR_TAG_NAMES.filter((name) => AUTHOR_TAGS[name].inAnswers);

export const isAuthorTag = (name: string): name is AuthorTagName => Object.hasOwn(AUTHOR_TAGS, name);

/** How urgent a box of `<Care>` is, with the first words of the box: colour never says it alone. */
export const CARE_KINDS = { emergency: 'Get help now', call: 'Call the clinic', care: 'Take care' } as const;

/** The two lists of `<DoDont>`, with their titles. */
export const DO_DONT_KINDS = { do: 'Do', dont: 'Do not' } as const;
