import type { FileFormat } from '#src/admin/entry-text.ts';
import { inSentences, type Problem } from '#src/content-check/problem.ts';
import type { Change } from './change.ts';
import type { CheckAnswer, CheckRequest } from './check-worker.ts';
import { type ContentFiles, type ContentSource, TokenEnded } from './content-source.ts';
import { boxWords } from './box-words.ts';
import { fieldPlace, isInBody } from './field-place.ts';
import { type Line, showNotice } from './notice-dialog.ts';

const KEPT = 'Nothing was saved, and your text is still here. Change it and press Save again.';

/** Says in a window why a change is not saved, and throws, which makes the form keep the text and commit nothing. */
export class SaveCheck {
	readonly #worker = new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' });
	readonly #source: ContentSource;
	readonly #published: readonly string[];

	constructor(source: ContentSource, published: readonly string[]) {
		this.#source = source;
		this.#published = published;
	}

	/** The content as it is now. Where it cannot be read, the reason is shown, and thrown. */
	async files(): Promise<ContentFiles> {
		try {
			return await this.#source();
		} catch (error) {
			return refuse(
				'Not saved',
				error instanceof TokenEnded
					? [
							{
								where: 'Your access token',
								sentence:
									'has ended or was withdrawn. Make a new one as content/README.md says under "Open the form", then sign out here, top right, and sign in with it: the form offers you your text again ("Restore Draft").',
							},
						]
					: [
							{
								where: 'The guide',
								sentence: `could not be read, so the change could not be checked. ${navigator.onLine ? reason(error) : 'You seem to be offline.'} Try again in a moment.`,
							},
						],
				'Nothing was saved, and your text is still in this browser.',
			);
		}
	}

	/** Everything that is wrong with the content as it is now. */
	async problems(files: ContentFiles): Promise<Problem[]> {
		return this.#ask({ files, published: this.#published });
	}

	/** @throws where the change may not be saved; the reason is on the screen then */
	async check(change: Change, files: ContentFiles, { kind, schema, bodyLabel }: Pick<FileFormat, 'kind' | 'schema' | 'bodyLabel'>): Promise<void> {
		if (change.isNew && files.has(change.path)) {
			const name = change.path.replace(/^.*\/|\.\w+$/g, '');
			refuse(
				'Not saved: this name is taken',
				[
					{
						where: 'Slug',
						sentence: `There is already an entry called "${name}", perhaps made by a colleague a moment ago. Open it and add to it, or give this one another slug with the anchor at the top right.`,
					},
				],
				KEPT,
			);
		}
		const problems = await this.#ask({ files, published: this.#published, change });
		if (problems.length === 0) return;
		refuse(
			problems.length === 1 ? 'Not saved: one thing to mend' : `Not saved: ${problems.length} things to mend`,
			problems.map((problem) => {
				if (problem.file !== change.path) return { where: `Elsewhere, in ${problem.file}, line ${problem.line}:`, sentence: inSentences(problem) };
				const sentence = isInBody(change.text, problem.line, kind) ? inSentences(problem) : boxWords(inSentences(problem), schema);
				return { where: `${fieldPlace(change.text, problem.line, kind, schema, bodyLabel)}:`, sentence };
			}),
			KEPT,
		);
	}

	async #ask(request: CheckRequest): Promise<Problem[]> {
		const { port1, port2 } = new MessageChannel();
		const answered = new Promise<CheckAnswer>((resolve) => {
			port1.addEventListener('message', ({ data }: MessageEvent<CheckAnswer>) => resolve(data));
			port1.start();
			// A worker that cannot start never answers.
			this.#worker.addEventListener('error', ({ message }) => resolve({ failed: message || 'it could not be started' }), { once: true });
		});
		this.#worker.postMessage(request, [port2]);
		const answer = await answered;
		if ('problems' in answer) return answer.problems;
		return refuse('Not saved', [{ where: 'The check itself', sentence: `failed: ${answer.failed}. Please tell a developer.` }], KEPT);
	}
}

function refuse(title: string, lines: readonly Line[], foot: string): never {
	void showNotice(title, lines, foot);
	throw new Error(title);
}

function reason(error: unknown): string {
	return error instanceof Error ? error.message : '';
}
