import type { Problem } from '#src/content-check/problem.ts';
import { sentenceOf } from './check-before-save/check-before-save.ts';
import { ask } from './check-before-save/content-source.ts';
import { editedPageAddress, type PublishState, publishState, type Run } from './publish-state.ts';

/** How often the code host is asked while something is on its way, in milliseconds. */
const EVERY = 20_000;

export interface PublishStateOptions {
	/** `owner/name`; nothing on local files, where nothing is published. */
	repository: string | undefined;
	branch: string;
	/** The host that shows drafts, e.g. `https://drafts.example.pages.dev`; nothing where there is none. */
	drafts: string | undefined;
	/** What is wrong with the content as it is now. */
	problems: () => Promise<Problem[]>;
}

/** A line at the foot of the form: whether the last save is live, what keeps it, and where the open entry can be seen as a page. */
export class PublishStateElement extends HTMLElement {
	options: PublishStateOptions | undefined;
	#state: PublishState | undefined;
	#waiting: ReturnType<typeof setTimeout> | undefined;

	connectedCallback(): void {
		this.className = 'publish-state';
		addEventListener('hashchange', this.#draw);
		void this.look();
	}

	disconnectedCallback(): void {
		removeEventListener('hashchange', this.#draw);
		clearTimeout(this.#waiting);
	}

	/** Asks whether the last save is live, and again until it has arrived. */
	async look(): Promise<void> {
		clearTimeout(this.#waiting);
		if (this.options?.repository !== undefined) this.#state = await this.#ask(this.options);
		this.#draw();
		if (this.#state?.state === 'on-its-way') this.#waiting = setTimeout(() => void this.look(), EVERY);
	}

	async #ask({ repository, branch, problems }: PublishStateOptions): Promise<PublishState> {
		try {
			const { workflow_runs: runs } = (await ask(`/repos/${repository}/actions/runs?branch=${branch}&event=push&per_page=1`)) as { workflow_runs: Run[] };
			const failed = runs[0]?.status === 'completed' && !['success', 'cancelled', 'skipped'].includes(runs[0].conclusion ?? '');
			return publishState(runs[0], failed ? await problems() : []);
		} catch {
			return { state: 'unknown', sentence: 'Whether the last save is live cannot be seen with this token. It needs "Actions: Read-only" too.' };
		}
	}

	readonly #draw = (): void => {
		const address = editedPageAddress(location.hash);
		this.hidden = this.#state === undefined && address === undefined;
		this.dataset['state'] = this.#state?.state ?? 'local';
		const links = address === undefined ? [] : this.#links(address);
		if (this.#state === undefined) return this.replaceChildren(...links);
		const details = document.createElement('details');
		const summary = document.createElement('summary');
		summary.textContent = this.#state.sentence;
		details.append(summary, ...this.#lines(this.#state));
		this.replaceChildren(details, ...links);
	};

	#lines(state: PublishState): Node[] {
		if (state.state !== 'stopped') return [];
		const list = document.createElement('ul');
		for (const problem of state.problems) {
			const item = document.createElement('li');
			item.textContent = `${problem.file}, line ${problem.line}: ${sentenceOf(problem)}`;
			list.append(item);
		}
		return [list, link(state.address, 'What the code host says')];
	}

	#links(address: string): Node[] {
		const { drafts, repository } = this.options ?? {};
		const shown = repository === undefined ? 'See this page (save first; drafts are shown too)' : 'See this page as it is live (a draft is on no page yet)';
		return [link(address, shown), ...(drafts === undefined ? [] : [link(drafts + address, 'See it with drafts, before it is live')])];
	}
}

function link(address: string, words: string): HTMLElement {
	const made = document.createElement('a');
	Object.assign(made, { href: address, target: '_blank', rel: 'noopener' });
	made.textContent = words;
	const line = document.createElement('p');
	line.style.margin = '.25rem 0';
	line.append(made);
	return line;
}

customElements.define('publish-state', PublishStateElement);
