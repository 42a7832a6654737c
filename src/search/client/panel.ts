import { isEnterInField } from '#src/elements/dom/enter.ts';
import { make } from '#src/elements/dom/make.ts';
import { noteInHistory } from '#src/elements/dom/note-in-history.ts';
import { type Found, inTheText, mayBeInText, withPassages } from '#src/search/engine/full-text.ts';
import type { Narrowing } from '#src/search/engine/guide-search.ts';
import { addressOf, wordsInAddress } from './address.ts';
import { makeDialog } from './dialog.ts';
import { makeFilters, pressFilter } from './filters.ts';
import { type LoadedGuide, loadGuide, loadPagefind, loadText } from './loader.ts';
import { foundNothing, help, inText, lookInText, results, unreachable } from './nodes.ts';
import look from './search.css?inline';
import { corrections, isCorrected, spoken } from './sentences.ts';
import type { Shown } from './shown.ts';

// The look of the search comes with the search: as a part of every page it would take a twentieth of what an article may weigh.
const sheet = new CSSStyleSheet();
sheet.replaceSync(look);
document.adoptedStyleSheets.push(sheet);

/** After so long without a key the texts of the first results are loaded; and a half-typed word, which looks like a misspelt one, is answered. */
const PAUSE = 250;
/** Passages that come later than this after the last key would move results under a finger: only the links take them. */
const LATE = 700;
/** A phone, or a page enlarged to 400 %: with a keyboard up there is room for one thing. */
const NARROW = matchMedia('(max-width: 30rem)');

/** What is under a search field: filters, what was done, the results. One for each `<site-search>`, made when it is first touched. */
export class SearchPanel {
	readonly #host: HTMLElement;
	readonly #dialog: HTMLDialogElement | undefined;
	readonly #field: HTMLInputElement;
	readonly #body: HTMLElement;
	readonly #filters: HTMLElement;
	readonly #status: HTMLElement;
	readonly #note: HTMLElement;
	readonly #list: HTMLElement;
	readonly #empty: HTMLElement;
	readonly #inText: HTMLElement;
	readonly #narrowing: Narrowing = {};
	/** Whether the reader has closed the home page's panel: an answer that comes after that stays behind it. */
	#closed = false;
	#run = 0;
	#pause: ReturnType<typeof setTimeout> | undefined;

	constructor(host: HTMLElement) {
		this.#host = host;
		const place = host.dataset['place'];
		if (place === 'dialog') {
			this.#dialog = makeDialog();
			this.#dialog.addEventListener('close', () => this.#unsettle());
			this.#dialog.addEventListener('input', () => this.typed());
			this.#dialog.addEventListener('keydown', (event) => {
				if (isEnterInField(event)) this.submit();
			});
			host.append(this.#dialog);
		}
		const root = this.#dialog ?? host;
		const field = root.querySelector('input');
		if (field === null) throw new Error('<site-search> needs a field.');
		this.#field = field;
		this.#filters = makeFilters();
		this.#status = make('p', 'status', { role: 'status' });
		this.#note = make('p', 'note');
		this.#list = make('ol', 'results', place === 'page' ? { 'data-search-results': '' } : {});
		this.#empty = make('div', 'empty');
		this.#inText = make('div', 'in-text-group');
		this.#body = make('div', 'body', {}, [this.#filters, this.#status, this.#note, this.#list, this.#inText, this.#empty]);
		NARROW.addEventListener('change', this.#placeFilters);
		this.#placeFilters();
		(root.querySelector('[data-part="panel"]') ?? root).append(this.#body);
		this.#note.hidden = this.#empty.hidden = this.#filters.hidden = true;
		root.addEventListener('keydown', this.#keys);
		root.addEventListener('click', this.#press);
		if (place === 'home') {
			this.#body.hidden = true;
			field.addEventListener('focus', () => {
				this.#closed = false;
				this.#body.hidden = this.#field.value.trim() === '';
			});
			host.addEventListener('focusout', ({ relatedTarget }) => {
				if (relatedTarget instanceof Node && !host.contains(relatedTarget)) this.#close();
			});
			document.addEventListener('pointerdown', ({ target }) => {
				if (target instanceof Node && !host.contains(target)) this.#close();
			});
		}
		void loadGuide().catch(() => undefined);
	}

	/** Opens the dialog and puts the cursor into its field. */
	open() {
		if (this.#dialog === undefined || this.#dialog.open) return;
		this.#dialog.showModal();
		this.#field.select();
		void this.#answer();
	}

	/** The reader typed, or changed what to narrow to. */
	typed() {
		this.#closed = false;
		this.#unsettle();
		this.#makeRoom();
		void this.#answer();
	}

	/** Answers before ways to narrow them where the screen is narrow, for the eye and for the Tab key. */
	#placeFilters = () => {
		if (NARROW.matches) this.#body.append(this.#filters);
		else this.#body.prepend(this.#filters);
	};

	/** On a phone the keyboard leaves half of the screen: the field goes to its top, so that the first result is in sight. */
	#makeRoom() {
		if (this.#dialog !== undefined || !matchMedia('(max-width: 40rem) and (pointer: coarse)').matches) return;
		if (this.#field === document.activeElement) (this.#field.closest('[role="search"]') ?? this.#field).scrollIntoView({ block: 'start' });
	}

	submit() {
		const address = addressOf(this.#field.value);
		if (this.#host.dataset['place'] === 'page') {
			noteInHistory(null, address);
			this.typed();
		} else {
			location.assign(address);
			this.#dialog?.close();
		}
	}

	/** Answers the words in the page's address. */
	fromAddress() {
		const words = wordsInAddress(location.hash);
		if (words === undefined) return;
		if (this.#field.value.trim() !== words) this.#field.value = words;
		this.typed();
	}

	async #answer() {
		const run = ++this.#run;
		const asked = performance.now();
		const current = () => run === this.#run;
		const words = this.#field.value;
		clearTimeout(this.#pause);
		const slow = setTimeout(() => current() && this.#say('Loading the guide …'), 300);
		let guide: LoadedGuide;
		try {
			guide = await loadGuide();
		} catch {
			if (current()) this.#showUnreachable(words);
			return;
		} finally {
			clearTimeout(slow);
		}
		if (!current()) return;
		if (words.trim() === '') {
			this.#showHelp(words, guide);
			return;
		}
		const first: Shown = guide.search.search(words, this.#narrowing);
		const halfTyped = first.state !== 'found' || isCorrected(first.query);
		if (!halfTyped || this.#list.childElementCount === 0) if (first.state === 'found') this.#show(first, guide);
		await new Promise((done) => (this.#pause = setTimeout(done, PAUSE)));
		if (!current()) return;
		if (this.#host.dataset['place'] === 'page') noteInHistory(null, addressOf(words));
		if (halfTyped && first.state === 'found') this.#show(first, guide);
		let answer = first;
		let missing = false;
		if (first.state === 'found') {
			try {
				const found = await withPassages(first, loadText);
				const late = performance.now() - asked > LATE;
				answer = { ...first, results: late ? found.map(withoutPassage) : found };
			} catch {
				missing = true;
			}
		}
		if (!current()) return;
		this.#show(answer, guide, missing);
		document.documentElement.dataset['searchReady'] = words.trim();
	}

	#unsettle() {
		delete document.documentElement.dataset['searchReady'];
	}

	#close() {
		this.#closed = this.#body.hidden = true;
	}

	#say(words: string) {
		if (this.#status.textContent !== words) this.#status.textContent = words;
	}

	#show(answer: Shown, guide: LoadedGuide, missing = false) {
		this.#body.hidden = this.#closed;
		this.#filters.hidden = false;
		this.#say(spoken(answer, this.#narrowing));
		const note = corrections(answer, addressOf, missing);
		this.#note.hidden = note.length === 0;
		this.#note.replaceChildren(...note);
		results(this.#list, answer);
		this.#inText.replaceChildren(...(mayBeInText(guide.search, answer) ? [this.#lookButton(answer, guide)] : []));
		this.#empty.hidden = answer.state === 'found';
		this.#empty.toggleAttribute('data-search-empty', answer.state !== 'found');
		if (answer.state === 'found') this.#empty.replaceChildren();
		else if (answer.state === 'ask') this.#empty.replaceChildren(...help(guide.file));
		else this.#empty.replaceChildren(...foundNothing(answer, guide, addressOf, this.#isNarrowed));
	}

	/** Pagefind is a hundred kilobytes: it is loaded for a reader who asks for it. */
	#lookButton(answer: Shown, { search }: LoadedGuide): HTMLElement {
		const button = lookInText();
		const run = this.#run;
		button.addEventListener('click', () => {
			button.disabled = true;
			this.#say('Looking in the text of every page …');
			void inTheText(search, answer, loadPagefind).then(
				(pages) => run === this.#run && this.#showInText(pages, answer),
				() => run === this.#run && this.#say('The text of the pages could not be loaded. Try again in a moment.'),
			);
		});
		return button;
	}

	#showInText(pages: readonly Found[], answer: Shown) {
		this.#inText.replaceChildren(...inText(pages, answer.query));
		this.#say(
			pages.length === 0
				? 'No page has a sentence with these words.'
				: `${pages.length} ${pages.length === 1 ? 'page has' : 'pages have'} a sentence with these words.`,
		);
	}

	get #isNarrowed() {
		return this.#narrowing.kind !== undefined || this.#narrowing.stage !== undefined;
	}

	#showHelp(words: string, guide: LoadedGuide) {
		this.#filters.hidden = this.#note.hidden = true;
		this.#body.hidden = this.#host.dataset['place'] === 'home';
		this.#say('');
		this.#list.replaceChildren();
		this.#inText.replaceChildren();
		this.#empty.hidden = this.#dialog === undefined;
		this.#empty.removeAttribute('data-search-empty');
		this.#empty.replaceChildren(...help(guide.file));
		if (this.#host.dataset['place'] === 'page' && location.hash !== '') noteInHistory(null, location.pathname);
		document.documentElement.dataset['searchReady'] = words.trim();
	}

	#showUnreachable(words: string) {
		this.#body.hidden = this.#closed;
		this.#say('The search could not be loaded.');
		this.#list.replaceChildren();
		this.#inText.replaceChildren();
		this.#note.hidden = true;
		this.#empty.hidden = false;
		this.#empty.setAttribute('data-search-empty', '');
		this.#empty.replaceChildren(...unreachable(this.#host.dataset['place'] === 'page'));
		document.documentElement.dataset['searchReady'] = words.trim();
	}

	/** Arrows go through the results, which are plain links; Escape leaves the home page's panel. The dialog closes by itself. */
	#keys = (event: KeyboardEvent) => {
		if (event.key === 'Escape' && this.#host.dataset['place'] === 'home' && !this.#body.hidden) {
			this.#field.focus();
			this.#close();
			return;
		}
		if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
		const links = [...this.#list.querySelectorAll('a')];
		const at = links.findIndex((link) => link === document.activeElement);
		const inField = document.activeElement === this.#field;
		if (at < 0 && !inField) return;
		const next = event.key === 'ArrowDown' ? (at + 1) % Math.max(1, links.length) : at - 1;
		if (inField && event.key === 'ArrowUp') return;
		event.preventDefault();
		(links[next] ?? this.#field).focus();
	};

	#press = ({ target }: Event) => {
		if (!(target instanceof Element)) return;
		const toggle = target.closest<HTMLButtonElement>('button[data-narrow]');
		if (toggle !== null) {
			pressFilter(this.#filters, toggle, this.#narrowing);
			this.typed();
		}
		// A link to the page that is open only moves on it.
		if (target.closest('[data-result] a') !== null) this.#dialog?.close();
	};
}

const withoutPassage = ({ passage: _late, ...result }: Found): Found => result;
