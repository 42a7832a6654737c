import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import { checkContent } from '#src/content-check/check-content.ts';
import type { Content } from '#src/content-check/content.ts';
import { type Problem, printed } from '#src/content-check/problem.ts';
import { CONTENT_FOLDER } from '#src/content-folder.ts';
import { checkBeside, failed } from './check-beside.ts';
import { waitingPage } from './content-waiting-page.ts';

/** A save touches several files, and editors write in bursts. */
const QUIET_MS = 80;

/**
 * Nothing broken is published, and nobody looks at an old page: a build stops before it starts,
 * and in `dev` the browser shows what is wrong until it is mended.
 * @param passed is given the content that a build is made of, as the check has read it
 */
export function contentCheck(passed: (content: Content) => void): AstroIntegration {
	let folder = '';
	let address: { port: number; host: string | undefined } = { port: 4321, host: undefined };
	return {
		name: 'content-check',
		hooks: {
			'astro:config:setup': async ({ config, command, injectScript, logger }) => {
				folder = fileURLToPath(new URL(`${CONTENT_FOLDER}/`, config.root));
				address = { port: config.server.port, host: typeof config.server.host === 'string' ? config.server.host : 'localhost' };
				// The list of problems covers the page; Escape closes it.
				if (command === 'dev')
					injectScript('page', "addEventListener('keydown', ({ key }) => key === 'Escape' && document.querySelector('vite-error-overlay')?.remove())");
				if (command !== 'build') return;
				const { content, problems } = check(folder);
				if (content !== undefined && problems.length === 0) {
					passed(content);
					return;
				}
				await write(`${problems.map(printed).join('\n')}\n`);
				logger.error(`The content has ${counted(problems)}, listed above.`);
				// An error thrown here would be printed with a stack trace, which tells an editor nothing.
				process.exit(1);
			},
			'astro:server:setup': async ({ server, logger }) => {
				// Vitest starts such a server for itself, and looks at content in its own way.
				if (process.env['VITEST'] !== undefined) return;
				const { hot } = server.environments.client;
				let problems: Problem[] = [];
				const look = async () => {
					({ problems } = await checkBeside(folder));
					for (const problem of problems) logger.warn(printed(problem));
				};
				await look();
				if (stopsAstro(problems)) {
					logger.warn('The site starts by itself once the content is mended.');
					const page = waitingPage({ ...address, lines: () => problems.map((problem) => `${CONTENT_FOLDER}/${printed(problem)}`) });
					await new Promise<void>((mended) => {
						const stop = whenChanged(server.watcher, folder, async () => {
							await look();
							if (stopsAstro(problems)) return;
							stop();
							mended();
						});
					});
					await page.close();
				}
				// Whoever opens a page, or has it reloaded by Astro, sees the problems over it.
				hot.on('vite:client:connect', (_, client) => {
					if (problems.length > 0) client.send(overlay(problems));
				});
				insteadOfCodeErrors(hot, () => (problems.length > 0 ? overlay(problems) : undefined));
				whenChanged(server.watcher, folder, async () => {
					const before = problems;
					await look();
					if (problems.length > 0) hot.send(overlay(problems));
					else if (before.length > 0) hot.send({ type: 'full-reload', path: '*' });
				});
			},
		},
	};
}

/** Fields that Astro itself cannot read: it would end with a stack trace before the first page. */
const READING = ['schema', 'yaml', 'frontmatter', 'shape', 'encoding'];

function stopsAstro(problems: readonly Problem[]): boolean {
	return problems.some(({ rule }) => READING.includes(rule));
}

type Hot = ViteDevServer['environments']['client']['hot'];

/**
 * A tag that is not closed is also an error of the code to Astro, which puts its own message with a stack trace over ours.
 * While the content has problems, ours is the one that helps. Vite has no hook for what it sends, so its method is replaced;
 * this can go once an integration can refuse or change the message of an error.
 */
function insteadOfCodeErrors(hot: Hot, ours: () => ReturnType<typeof overlay> | undefined): void {
	const send: (...message: unknown[]) => void = hot.send.bind(hot);
	hot.send = (...message: unknown[]) => {
		const [payload] = message;
		const isError = typeof payload === 'object' && payload !== null && 'type' in payload && payload.type === 'error';
		const instead = isError ? ours() : undefined;
		send(...(instead === undefined ? message : [instead]));
	};
}

/** Calls back once after each burst of changes in the folder, until the returned function is called. */
function whenChanged(watcher: ViteDevServer['watcher'], folder: string, then: () => Promise<void>): () => void {
	let waiting: NodeJS.Timeout | undefined;
	const changed = (_: string, path: string) => {
		if (!path.startsWith(folder)) return;
		clearTimeout(waiting);
		waiting = setTimeout(() => void then(), QUIET_MS);
	};
	watcher.add(folder);
	watcher.on('all', changed);
	return () => {
		clearTimeout(waiting);
		watcher.off('all', changed);
	};
}

/** A fault of the check itself is shown like any problem, and does not take the build or the server down with a stack trace. */
function check(folder: string): { content?: Content; problems: Problem[] } {
	try {
		return checkContent(folder);
	} catch (error) {
		return { problems: [failed(error)] };
	}
}

/** What Vite's overlay shows. Astro's version of it reads the message as HTML, and the title and stack as text. */
export function overlay(problems: readonly Problem[]) {
	const [first] = problems;
	const lines = problems.map((problem) => `${CONTENT_FOLDER}/${printed(problem)}`);
	return {
		type: 'error' as const,
		// Astro passes such a message on as it is, instead of dressing it as an error of the code.
		__isEnhancedAstroErrorPayload: true,
		err: {
			name: 'Content',
			title: `The content has ${counted(problems)}`,
			message: lines.slice(0, 12).map(escaped).join('<br><br>') + (lines.length > 12 ? `<br><br>and ${lines.length - 12} more in the terminal` : ''),
			stack: 'This closes once the content is mended and saved, or when you press Escape. To see the list again: npm run check:content',
			plugin: 'content-check',
			...(first === undefined ? {} : { id: `${CONTENT_FOLDER}/${first.file}` }),
		},
	};
}

function counted({ length }: readonly Problem[]): string {
	return length === 1 ? '1 problem' : `${length} problems`;
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Done when everything is printed: a process that ends too early cuts its last lines off. */
function write(text: string): Promise<void> {
	return new Promise((resolve) => void process.stdout.write(text, () => resolve()));
}
