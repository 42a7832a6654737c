import { inSentences, type Problem } from '#src/content-check/problem.ts';
import { ask } from './check-before-save/content-source.ts';
import { PREVIEW_BRANCH } from './preview-commit.ts';
import { editedPageAddress, type PublishState, previewState, publishState, type Run } from './publish-state.ts';

/** How often the code host is asked while something is on its way, in milliseconds. */
const EVERY = 20_000;

/** A preview that has not come after so many looks will not come: the host may build without Actions, and then tells nobody. */
const LOOKS_FOR_A_PREVIEW = 30;

export interface PublishStateOptions {
	/** `owner/name`; nothing on local files, where nothing is published. */
	repository: string | undefined;
	branch: string;
	/** The host that shows previews, e.g. `https://preview.example.pages.dev`; nothing where there is none. */
	preview: string | undefined;
	/** Starts a preview of the open entry as it is typed. */
	askPreview: () => void;
	/** What is wrong with the content as it is now. */
	problems: () => Promise<Problem[]>;
}

/** The preview that was asked for last. */
interface Preview {
	commit: string;
	/** The page on the preview site. */
	address: string;
	run: Run | undefined;
	looks: number;
}

/** A line at the foot of the form: whether the last save is live, what keeps it, where the open entry can be seen as a page, and what is due. */
export class PublishStateElement extends HTMLElement {
	options: PublishStateOptions | undefined;
	#state: PublishState | undefined;
	#newest: number | undefined;
	#newestBeforeSave: number | undefined;
	#preview: Preview | undefined;
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

	/** Shows the state of a save that was made just now: the code host needs a while to begin. */
	saved(): void {
		this.#newestBeforeSave = this.#newest;
		void this.look();
	}

	/** Shows the state of a preview until it can be looked at. */
	follow(commit: string, address: string): void {
		this.#preview = { commit, address, run: undefined, looks: 0 };
		void this.look();
	}

	/** Asks whether the last save is live and the preview ready, and again until they are. */
	async look(): Promise<void> {
		clearTimeout(this.#waiting);
		if (this.options?.repository !== undefined) {
			this.#state = await this.#ask(this.options);
			if (this.#preview !== undefined) await this.#askOfPreview(this.options.repository, this.#preview);
		}
		this.#draw();
		const isBuilding = this.#preview !== undefined && previewState(this.#preview.run).state === 'building' && this.#preview.looks < LOOKS_FOR_A_PREVIEW;
		if (this.#state?.state === 'on-its-way' || isBuilding) this.#waiting = setTimeout(() => void this.look(), EVERY);
	}

	async #ask({ repository, branch, problems }: PublishStateOptions): Promise<PublishState> {
		try {
			const { workflow_runs: runs } = (await ask(`/repos/${repository}/actions/runs?branch=${branch}&event=push&per_page=1`)) as { workflow_runs: Run[] };
			this.#newest = runs[0]?.id;
			const failed = runs[0]?.status === 'completed' && !['success', 'cancelled', 'skipped'].includes(runs[0].conclusion ?? '');
			return publishState(runs[0], failed ? await problems() : [], this.#newestBeforeSave);
		} catch {
			return { state: 'unknown', sentence: 'This token cannot see whether the last save is live. Give it "Actions: Read-only" as well.' };
		}
	}

	async #askOfPreview(repository: string, preview: Preview): Promise<void> {
		preview.looks += 1;
		const runs = ask(`/repos/${repository}/actions/runs?branch=${PREVIEW_BRANCH}&event=push&head_sha=${preview.commit}&per_page=1`);
		preview.run = await runs.then(
			(answer) => (answer as { workflow_runs: Run[] }).workflow_runs[0],
			() => undefined,
		);
	}

	readonly #draw = (): void => {
		const isEntry = /^#\/collections\/[\w-]+\/(?:entries\/|new)/.test(location.hash);
		const address = editedPageAddress(location.hash);
		const links = isEntry ? [...(address === undefined ? [] : [this.#live(address)]), ...this.#previewing()] : [link('/admin/overview/', 'What is due')];
		this.dataset['state'] = this.#state?.state ?? 'local';
		this.replaceChildren(...(this.#state === undefined ? [] : [this.#said(this.#state)]), ...links);
	};

	#said(state: PublishState): Node {
		if (state.state !== 'stopped') return element('span', state.sentence);
		const list = element('ul');
		list.append(...state.problems.map((problem) => element('li', `${problem.file}, line ${problem.line}: ${inSentences(problem)}`)));
		return folded(state.sentence, list, link(state.address, 'What the code host says'));
	}

	#live(address: string): Node {
		return link(address, this.options?.repository === undefined ? 'See this page (save first)' : 'See the live page');
	}

	/** Before it is live: on this machine the page itself shows drafts, and a save changes nothing that readers see. */
	#previewing(): Node[] {
		if (this.options?.repository === undefined) return [];
		if (this.options.preview === undefined) {
			return [
				folded(
					'Preview',
					element(
						'p',
						'To see a page before it is live, you need a preview site. Ask the owner to set the variable PREVIEW_ADDRESS, as README.md says under "Preview". Until then, save the page as a Draft, or open a pull request.',
					),
				),
			];
		}
		const button = element('button', 'Preview');
		button.title = 'Shows the page with your change, before it is live. Nothing is saved.';
		button.addEventListener('click', this.options.askPreview);
		if (this.#preview === undefined) return [button];
		const { state, sentence } = previewState(this.#preview.run);
		const where = state === 'failed' ? link(this.#preview.run?.html_url ?? '', 'What the code host says') : link(this.#preview.address, 'See the preview');
		return [button, element('span', sentence), where];
	}
}

function folded(summary: string, ...content: Node[]): HTMLElement {
	const details = element('details');
	details.append(element('summary', summary), ...content);
	return details;
}

function link(address: string, words: string): HTMLElement {
	return Object.assign(element('a', words), { href: address, target: '_blank', rel: 'noopener' });
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, text = ''): HTMLElementTagNameMap[Name] {
	return Object.assign(document.createElement(name), { textContent: text });
}

customElements.define('publish-state', PublishStateElement);
