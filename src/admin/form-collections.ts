import type { CollectionName } from '#src/schemas/collections.ts';

/** How a collection is called in the editing form. */
export interface CollectionLabel {
	label: string;
	/** A name of Google's Material Symbols, which the form carries. */
	icon: string;
	/** What it is for, in a sentence. */
	about: string;
}

/** Every collection needs a line here: the type says so. */
export const LABELS: Readonly<Record<CollectionName, CollectionLabel>> = {
	articles: { label: 'All articles', icon: 'article', about: 'One topic each.' },
	questions: { label: 'Questions', icon: 'help', about: 'One question each, with a short answer and a longer one.' },
	glossary: { label: 'Glossary', icon: 'dictionary', about: 'Hard words with their plain meaning.' },
	sources: { label: 'Sources', icon: 'menu_book', about: 'Studies and rules that the guide cites.' },
	people: { label: 'People', icon: 'person', about: 'Who writes and who checks. Real people only.' },
	pages: { label: 'Pages about the guide', icon: 'info', about: 'About, how we check, privacy, accessibility.' },
	sections: { label: 'Sections', icon: 'list', about: 'The groups of articles, in the order of the site.' },
	courses: { label: 'Courses', icon: 'event_repeat', about: 'Sessions and gaps for each concern.' },
	healing: { label: 'Healing', icon: 'healing', about: 'Day 0 to month 6: what is normal, and how it looks on your skin.' },
	warningSigns: {
		label: 'Warning signs',
		icon: 'emergency',
		about: 'Every sign, its days and the one thing to do. A change cancels the signature.',
	},
	helpLines: { label: 'Help lines', icon: 'call', about: 'Emergency number, advice, crisis help and complaints, country by country.' },
	helpPages: { label: 'Other places that help', icon: 'public', about: 'Pages of people who sell nothing here.' },
	aftercare: { label: 'Aftercare', icon: 'spa', about: 'One rule for one action after treatment.' },
	preparation: { label: 'Preparation', icon: 'checklist', about: 'What to do, tell and stop before treatment.' },
	suitability: { label: 'Self-check', icon: 'fact_check', about: 'What is asked before treatment, and what each answer means.' },
	outcomes: { label: 'How much it helped', icon: 'query_stats', about: 'What studies found for each concern, and how well it is shown.' },
	options: { label: 'Other choices', icon: 'alt_route', about: 'The realistic other choices for each concern, doing nothing first.' },
	consultation: { label: 'Consultation sheet', icon: 'contact_support', about: 'Questions to ask at the consultation.' },
	claims: { label: 'Words not to use', icon: 'block', about: 'Claims that the guide must not make, and what to write instead.' },
	redirects: { label: 'Redirects', icon: 'redo', about: 'Old addresses and where they lead now.' },
	clinic: { label: 'The clinic', icon: 'storefront', about: 'Contact, device, who treats, prices. What is not set is not shown.' },
	evidenceWords: {
		label: 'Words of the evidence',
		icon: 'scale',
		about: 'What each strength means, and what nobody has shown yet.',
	},
	costExample: {
		label: 'What is paid, how often',
		icon: 'calculate',
		about: 'How often each thing is paid in a whole course, for the table and the calculator, and an example.',
	},
	figures: { label: 'Words of the drawings', icon: 'image', about: 'Title, description and caption of each drawing.' },
	plannerWords: { label: 'Words of the planner', icon: 'calendar_month', about: 'What the planner says about sun, gaps and peels.' },
	selfCheckWords: { label: 'Words of the self-check', icon: 'rule', about: 'What the self-check says about its list.' },
	sessionRecord: { label: 'Session record', icon: 'edit_note', about: 'What to write down before leaving the clinic.' },
	signature: { label: 'Signature', icon: 'signature', about: 'The clinician who signed the warning signs.' },
	redFlags: { label: 'Red flags', icon: 'emergency', about: 'Signs that show "When to get help" first.' },
	crisis: { label: 'Crisis', icon: 'sos', about: 'Words that show help and nothing else.' },
	readerWords: { label: 'Reader words', icon: 'search', about: 'What readers type, and what the guide says for it.' },
	otherSubjects: { label: 'Other subjects', icon: 'search_off', about: 'Subjects that the guide does not treat.' },
	neverCorrect: { label: 'Never correct', icon: 'spellcheck', about: 'Real words that stay as typed.' },
};
