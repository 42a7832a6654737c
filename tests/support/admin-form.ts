import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page, Request } from 'playwright-core';
import { tidyText } from '#src/admin/entry-text.ts';
import { form } from '#src/admin/form-config.ts';
import { ADMIN_HEADERS } from '#src/admin/admin-headers.ts';
import { CONTENT_FOLDER } from '#src/content-folder.ts';
import { launchChromium } from './chromium.ts';
import type { CodeHost } from './code-host.ts';
import { type Serving, serveWithoutHeaders } from './server.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The form as a build serves it, in a browser. */
export interface OpenForm {
	page: Page;
	/** E.g. `http://127.0.0.1:40123`. */
	origin: string;
	/** Requests to another host that the policy let through. */
	strangers: Set<string>;
	/** Requests to another host that the policy refused, so that nothing left the browser. */
	refused: Set<string>;
	/** Goes to an address within the form, e.g. `/collections/people/new`. */
	go(address: string): Promise<void>;
	/** Presses Save, waits until the file has changed, and returns it. */
	save(file: string): Promise<string | undefined>;
	close(): Promise<void>;
}

/** The form on local files: its folder picker hands out a private copy of `content/`. */
export interface LocalForm extends OpenForm {
	/** The file as it is in the browser's copy; undefined where there is none. */
	read(file: string): Promise<string | undefined>;
	/** Changes a file behind the form's back. */
	write(file: string, text: string): Promise<void>;
	list(folder: string): Promise<string[]>;
}

/** Every file of `content/` but the editors' guide, with its path from the root of the project, as the form saves it. */
export function contentFiles(): Map<string, string> {
	const files = readdirSync(join(ROOT, CONTENT_FOLDER), { recursive: true, withFileTypes: true }).filter(
		(entry) => entry.isFile() && entry.name !== 'README.md',
	);
	return new Map(
		files
			.map((entry) => join(entry.parentPath, entry.name))
			.filter((file) => /\.(?:mdx?|yaml)$/.test(file))
			.map((file) => relative(join(ROOT, CONTENT_FOLDER), file).replaceAll('\\', '/'))
			.map((file) => [`content/${file}`, asSaved(file)]),
	);
}

/** As the form saves it: a file that was written by hand may have other quotes until then. */
function asSaved(file: string): string {
	const format = FORMATS.find(({ where }) => `content/${file}`.startsWith(where));
	const text = readFileSync(join(ROOT, CONTENT_FOLDER, file), 'utf8');
	return format === undefined ? text : tidyText(text, format);
}

const FORMATS = form({ repository: 'owner/name', branch: 'main' }).formats;

/** The form as it is built for owner/name, in a folder of its own that whoever asks takes away. */
export function builtForm(): string {
	const folder = mkdtempSync(join(tmpdir(), 'admin-form-'));
	// In a process of its own: Vitest hands out another Astro, which cannot build.
	execFileSync(process.execPath, [join(ROOT, 'tests/support/build-admin-form.ts'), folder], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
	writeFileSync(join(folder, '404.html'), 'Not found');
	return folder;
}

export async function openForm(folder: string, files: ReadonlyMap<string, string> = contentFiles()): Promise<LocalForm> {
	const { context, ...served } = await serveForm(folder);
	// No folder can be picked without a person: the browser's private file system takes its place.
	await context.addInitScript(() => {
		Object.assign(globalThis, { showDirectoryPicker: async () => (await navigator.storage.getDirectory()).getDirectoryHandle('project', { create: true }) });
	});
	const page = await context.newPage();
	await page.goto(`${served.origin}/favicon.svg`);
	await page.evaluate(async () => {
		const project = await (await navigator.storage.getDirectory()).getDirectoryHandle('project', { create: true });
		await project.getDirectoryHandle('.git', { create: true });
	});
	for (const [file, text] of files) await page.evaluate(writePrivate, { file, text });
	await page.goto(`${served.origin}/admin/`);
	await page.getByRole('button', { name: 'Work with Local Repository' }).click();
	await page.getByText('Clinic and site').first().waitFor();

	const read = (file: string) => page.evaluate(readPrivate, file);
	return {
		...served,
		...walk(page, read),
		page,
		read,
		write: (file, text) => page.evaluate(writePrivate, { file, text }),
		list: (path) => page.evaluate(listPrivate, path),
	};
}

/** The form on a code host, signed in with `token`, as staff use it. */
export async function openFormOnHost(folder: string, host: CodeHost, token = host.token): Promise<OpenForm> {
	const { context, ...served } = await serveForm(folder);
	await context.route('https://api.github.com/**', async (route, request) => {
		const { pathname, search } = new URL(request.url());
		const { status, json, bytes } = host.answer({
			method: request.method(),
			path: pathname + search,
			authorization: (await request.headerValue('authorization')) ?? '',
			body: request.postDataJSON() as unknown,
		});
		await route.fulfill({
			status,
			headers: { 'access-control-allow-origin': '*' },
			...(json === undefined ? {} : { json }),
			...(bytes === undefined ? {} : { body: Buffer.from(bytes) }),
		});
	});
	const page = await context.newPage();
	await page.goto(`${served.origin}/admin/`);
	await page.getByRole('button', { name: 'Sign In Using Access Token' }).click();
	const asked = page.getByRole('alertdialog');
	await asked.getByRole('textbox').fill(token);
	await asked.getByRole('button', { name: 'Sign In' }).click();
	return { ...served, ...walk(page, async (file) => host.files.get(file)), page };
}

type Served = Pick<OpenForm, 'origin' | 'strangers' | 'refused' | 'close'> & { context: BrowserContext };

/** The built form with its own headers, and a browser that notes what is asked of other hosts. */
async function serveForm(folder: string): Promise<Served> {
	const serving: Serving = await serveWithoutHeaders({ folder, headers: { ...ADMIN_HEADERS } });
	const browser: Browser = await launchChromium();
	// The form draws a field only when it comes into view: in a window this high all of them are.
	const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 7000 } });
	const strangers = new Set<string>();
	const refused = new Set<string>();
	const note = (request: Request) => {
		if (!/^https?:/.test(request.url()) || request.url().startsWith(serving.origin)) return;
		(request.failure()?.errorText === 'csp' ? refused : strangers).add(request.url());
	};
	context.on('requestfinished', note);
	context.on('requestfailed', note);
	return {
		origin: serving.origin,
		strangers,
		refused,
		context,
		async close() {
			await browser.close();
			await serving.close();
		},
	};
}

/** How a test gets about in the form. `read` gives a file as it is kept. */
function walk(page: Page, read: (file: string) => Promise<string | undefined>): Pick<OpenForm, 'go' | 'save'> {
	return {
		async go(address) {
			const hash = (to: string) => page.evaluate((next) => void (location.hash = next), to);
			const save = page.getByRole('button', { name: 'Save', exact: true });
			// Right after a save the form still finds its own way back to the list, and would take no other: then once more.
			for (let tries = 0; tries < 8; tries += 1) {
				// By way of the list: the fields of the entry before must be gone, as the next one's are called the same.
				await hash(address.split('/').slice(0, 3).join('/'));
				await save.waitFor({ state: 'hidden' });
				await hash(address);
				await page.waitForTimeout(300);
				if ((await page.evaluate(() => location.hash)) !== `#${address}`) continue;
				await save.waitFor();
				// The form empties a new entry's fields a moment after it shows them: what is typed before that is lost.
				if (address.endsWith('/new')) await page.evaluate(untilStill);
				return;
			}
			throw new Error(`The form does not open ${address}.`);
		},
		async save(file) {
			const before = await read(file);
			await page.getByRole('button', { name: 'Save', exact: true }).click();
			// Saved, the form goes back to its list by itself.
			await page
				.waitForURL(({ hash }) => !/\/(?:entries\/|new$)/.test(hash))
				.catch(async (error: unknown) => {
					const said = await page
						.locator('[data-key-path]:has(.validation)')
						.evaluateAll((fields) =>
							fields.map(
								(field) =>
									`${field.getAttribute('data-key-path')} (${field.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea')?.value ?? ''}): ${field.querySelector('.validation')?.textContent ?? ''}`,
							),
						);
					const refusal = await page.getByRole('dialog', { name: /^Not saved/ }).allInnerTexts();
					throw new Error(`The form did not save ${file} from ${page.url()}. It says: ${[...said, ...refusal].join('; ') || 'nothing'}`, { cause: error });
				});
			for (let tries = 0; tries < 200; tries += 1) {
				const now = await read(file);
				// While one file takes the place of another there is none for a moment.
				if (now !== undefined && now !== before) return now;
				await page.waitForTimeout(50);
			}
			return before;
		},
	};
}

async function readPrivate(file: string): Promise<string | undefined> {
	const names = ['project', ...file.split('/')];
	const name = names.pop() ?? '';
	try {
		let directory = await navigator.storage.getDirectory();
		for (const step of names) directory = await directory.getDirectoryHandle(step);
		const blob = await (await directory.getFileHandle(name)).getFile();
		return await blob.text();
	} catch {
		return undefined;
	}
}

async function writePrivate({ file, text }: { file: string; text: string }): Promise<void> {
	const names = ['project', ...file.split('/')];
	const name = names.pop() ?? '';
	let directory = await navigator.storage.getDirectory();
	for (const step of names) directory = await directory.getDirectoryHandle(step, { create: true });
	const writer = await (await directory.getFileHandle(name, { create: true })).createWritable();
	await writer.write(text);
	await writer.close();
}

async function listPrivate(path: string): Promise<string[]> {
	let directory = await navigator.storage.getDirectory();
	for (const step of ['project', ...path.split('/')]) directory = await directory.getDirectoryHandle(step);
	const names: string[] = [];
	for await (const name of (directory as unknown as { keys(): AsyncIterable<string> }).keys()) names.push(name);
	return names.toSorted();
}

/** Waits until nothing on the page has changed for half a second. Runs in the browser. */
function untilStill(): Promise<void> {
	return new Promise((done) => {
		const still = () => {
			watch.disconnect();
			done();
		};
		let waiting = setTimeout(still, 500);
		const watch = new MutationObserver(() => {
			clearTimeout(waiting);
			waiting = setTimeout(still, 500);
		});
		watch.observe(document.body, { subtree: true, childList: true, attributes: true });
	});
}
