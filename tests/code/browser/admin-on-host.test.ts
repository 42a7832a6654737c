import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtForm, contentFiles, type OpenForm, openFormOnHost } from '../../support/admin-form.ts';
import { type CodeHost, codeHost } from '../../support/code-host.ts';
import { GUIDE_FOLDER } from '../../support/guide.ts';

describe('the editing form on the code host', () => {
	const folder = builtForm();
	const files = contentFiles();
	const file = 'content/glossary/collagen.md';
	const before = files.get(file) ?? '';
	const meaning = /^meaning: (.*)$/m.exec(before)?.[1] ?? '';
	const theirs = before.replace(meaning, 'What a colleague wrote in the meantime.');
	const mine = 'The thicker part of the skin, with the collagen in it.';
	let host: CodeHost;
	let online: OpenForm;

	beforeAll(async () => {
		host = codeHost(files);
		online = await openFormOnHost(folder, host);
		await online.page.getByText('Clinic and site').first().waitFor();
	}, 60_000);
	afterAll(async () => {
		await online?.close();
		rmSync(folder, { recursive: true, force: true });
	});

	const reword = async () => {
		await online.go('/collections/glossary/entries/collagen');
		await online.page.locator('[data-key-path="meaning"] textarea').fill(mine);
	};

	test('says that a token is wrong, and lets nobody in', async () => {
		const stranger = await openFormOnHost(folder, host, 'github_pat_of_nobody');
		await stranger.page.getByText('The provided token is invalid').waitFor();
		await stranger.close();
	});

	test('saves a changed word as one commit of one file that says what was changed', async () => {
		await reword();
		expect(await online.save(file)).toBe(before.replace(meaning, mine));
		expect(host.commits).toEqual([{ message: 'Change Term: collagen', additions: [{ path: file, text: before.replace(meaning, mine) }], deletions: [] }]);
	});

	test('warns before it writes over what somebody else has changed since, and saves only if told to', async () => {
		await online.go('/collections/glossary/entries/collagen');
		await online.page.locator('[data-key-path="meaning"] textarea').fill('Mine again.');
		const commits = host.commits.length;
		host.push(file, theirs);
		const save = online.page.getByRole('button', { name: 'Save', exact: true });
		const warning = online.page.getByRole('alertdialog', { name: 'Entry Changed by Someone Else' });
		await save.click();
		await warning.getByText('after you opened it. If you save now, their changes will be lost.').waitFor();
		await warning.getByRole('button', { name: 'Cancel' }).click();
		await warning.waitFor({ state: 'hidden' });
		expect(host.files.get(file)).toBe(theirs);
		expect(host.commits).toHaveLength(commits);
		await save.click();
		await warning.getByRole('button', { name: 'Save Anyway' }).click();
		await online.page.waitForURL(({ hash }) => !hash.includes('/entries/'));
		expect(host.files.get(file)).toContain('Mine again.');
	});

	const refusal = () => online.page.getByRole('dialog', { name: /^Not saved/ });

	/** Saves, reads why it was refused, and goes back to the text. */
	const refused = async () => {
		const commits = host.commits.length;
		await online.page.getByRole('button', { name: 'Save', exact: true }).click();
		await refusal().waitFor();
		const said = await refusal().getByRole('listitem').allInnerTexts();
		await refusal().getByRole('button', { name: 'Back to my text' }).click();
		await expect.poll(() => online.page.locator('[role="alertdialog"]').count()).toBe(0);
		expect(host.commits).toHaveLength(commits);
		return said;
	};

	test.each([
		['glossary', 'dermis', 'meaning', 'The **thicker** part of the skin.', 'Meaning: "**thicker**"'],
		['glossary', 'dermis', 'meaning', 'Keep it below 25 &deg;C.', 'Type ° instead'],
		['questions', 'does-it-hurt', 'answer', 'Yes, but see www.nhs.uk first.', 'would not become a link'],
		['sources', 'alam-2014', 'doi', '10.1001/jamadermatol.2013.8687.', 'DOI: The DOI ends in .'],
		['site', 'clinic', 'bookingUrl', 'https://www.nhs.uk@example.org/', 'leads to example.org'],
	])('refuses before the commit what the check would refuse after it: %s %s', async (collection, id, field, typed, said) => {
		await online.go(`/collections/${collection}/entries/${id}`);
		const box = online.page.locator(`[data-key-path="${field}"] :is(textarea, input)`).first();
		await box.fill(typed);
		expect((await refused()).join('\n')).toContain(said);
		expect(await box.inputValue()).toBe(typed);
	});

	test('refuses a new entry whose name a colleague has taken meanwhile', async () => {
		await online.go('/collections/glossary/new');
		await online.page.locator('[data-key-path="term"] input').fill('Seaside');
		await online.page.locator('[data-key-path="meaning"] textarea').fill('The land beside the sea.');
		await online.page.locator('[data-key-path="topics"]').getByRole('combobox').click();
		await online.page.getByRole('option', { name: 'Pain and numbing', exact: true }).click();
		host.push('content/glossary/seaside.md', before.replace(/^term: .*$/m, 'term: Seaside'));
		expect((await refused()).join('\n')).toContain('There is already an entry called "seaside"');
	});

	/** Opens the dialog for a picture in the longer answer of a question, and chooses a file. */
	const choosePicture = async (name: string, buffer: Buffer) => {
		const { page } = online;
		await online.go('/collections/questions/entries/does-it-hurt');
		const body = page.locator('[data-key-path="body"]');
		await body.locator('[contenteditable="true"]').first().click();
		await page.keyboard.press('Control+End');
		await body.getByRole('button', { name: 'Picture' }).first().click();
		await body.getByRole('button', { name: 'Browse' }).click();
		const dialog = page.getByRole('dialog', { name: 'Select Image' });
		const [chooser] = await Promise.all([page.waitForEvent('filechooser'), dialog.getByRole('button', { name: 'Upload' }).click()]);
		await chooser.setFiles({ name, mimeType: 'image/png', buffer });
		return dialog;
	};

	test('saves a picture with its question, under a name that the check accepts', async () => {
		const { page } = online;
		const picture = readFileSync(join(GUIDE_FOLDER, 'images/pores/cheek.png'));
		const dialog = await choosePicture('IMG_1234.PNG', picture);
		expect(await dialog.getByRole('button', { name: 'Enter URL' }).count()).toBe(0);
		await dialog.getByRole('button', { name: 'Insert' }).click();
		const body = page.locator('[data-key-path="body"]');
		await body.getByText('img_1234.webp').waitFor();
		await body.locator('[data-key-path$="alt"] input').fill('A cheek in two colours');
		await online.save('content/questions/does-it-hurt.md');
		expect([...host.pictures.keys()]).toEqual(['content/images/does-it-hurt/img_1234.webp']);
		expect(host.files.get('content/questions/does-it-hurt.md')).toContain('![A cheek in two colours](../images/does-it-hurt/img_1234.webp)');
	});

	test('saves a line that is added to a list, above the others where the newest comes first', async () => {
		const { page } = online;
		const path = 'content/articles/session.mdx';
		await online.go('/collections/practical/entries/session');
		await page.locator('[data-key-path="changes"]').getByRole('button', { name: /^add/i }).click();
		await page.locator('[data-key-path="changes.0.what"] :is(input, textarea)').fill('Said what a pore is.');
		await page.locator('[data-key-path="changes.0.on"] input').fill('2026-11-30');
		expect(await online.save(path)).toBe((files.get(path) ?? '').replace('changes:\n', 'changes:\n  - on: 2026-11-30\n    what: Said what a pore is.\n'));
	});

	test('shows a change as a page before it is live; saves nothing then, and all with the next Save', async () => {
		const { page } = online;
		const commits = host.commits.length;
		const path = 'content/questions/does-it-hurt.md';
		await online.go('/collections/questions/entries/does-it-hurt');
		await page.locator('[data-key-path="answer"] textarea').fill('Usually a little, and a preview shows it.');
		await page.getByRole('button', { name: 'Preview', exact: true }).click();
		const said = page.getByRole('dialog', { name: 'The preview is on its way' });
		await said.getByText('https://preview.example.org/questions/does-it-hurt/').waitFor();
		expect([...(host.branches.get('preview') ?? [])].map(([name, held]) => [name, String(held).includes('and a preview shows it')])).toEqual([[path, true]]);
		await said.getByRole('button', { name: 'Back to my text' }).click();
		const state = page.locator('publish-state');
		expect(await state.getByRole('link', { name: 'See the preview' }).getAttribute('href')).toBe('https://preview.example.org/questions/does-it-hurt/');
		expect(await page.locator('[data-key-path="answer"] textarea').inputValue()).toBe('Usually a little, and a preview shows it.');
		expect(host.commits).toHaveLength(commits);
		// The next press of Save is a save again.
		await online.save(path);
		expect(host.files.get(path)).toContain('and a preview shows it');
	});

	test('takes no picture that is cut off', async () => {
		const picture = readFileSync(join(GUIDE_FOLDER, 'images/pores/cheek.png'));
		await choosePicture('cut-off.png', picture.subarray(0, picture.length - 20));
		const said = online.page.getByRole('dialog', { name: 'This picture cannot be used' });
		await said.getByText('The picture is cut off: its end is missing').waitFor();
		await said.getByRole('button', { name: 'Back to my text' }).click();
		await online.page.keyboard.press('Escape');
	});

	test('takes a picture that is dropped among the pictures', async () => {
		const { page } = online;
		const client = await page.context().newCDPSession(page);
		await page.evaluate(() => void (location.hash = '/assets'));
		await page.getByRole('button', { name: 'Upload New Assets' }).first().waitFor();
		// A drag is made of movements of the mouse, which end where the screen does.
		await page.setViewportSize({ width: 1280, height: 900 });
		const data = { items: [], files: [join(process.cwd(), GUIDE_FOLDER, 'images/pores/cheek.png')], dragOperationsMask: 1 };
		const upload = page.getByRole('alertdialog').getByRole('button', { name: 'Upload', exact: true });
		// Sveltia lays its place for pictures out anew after the change of size, and takes no drop meanwhile.
		await expect
			.poll(
				async () => {
					const place = await page.locator('.drop-target').first().boundingBox();
					if (place === null) return false;
					for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
						await client.send('Input.dispatchDragEvent', { type, x: place.x + place.width / 2, y: place.y + place.height / 2, data });
					}
					await page.waitForTimeout(500);
					return upload.isVisible();
				},
				{ timeout: 15_000, interval: 500 },
			)
			.toBe(true);
		await upload.click();
		await expect.poll(() => [...host.pictures.keys()]).toContain('content/images/cheek.webp');
		await page.setViewportSize({ width: 1280, height: 7000 });
	});

	test('says whether the last save is live, and what keeps it', async () => {
		host.runs = [{ id: 1, status: 'completed', conclusion: 'success', html_url: 'https://github.com/owner/name/actions/runs/1' }];
		const state = online.page.locator('publish-state');
		await state.evaluate((element) => (element as HTMLElement & { look(): Promise<void> }).look());
		await state.getByText('Live: the last save is on the site.').waitFor();
	});

	test('keeps the text where the access token has ended, and says how to get another', async () => {
		const { token } = host;
		await reword();
		host.token = 'another';
		expect((await refused()).join('\n')).toContain('Your access token has ended');
		host.token = token;
		expect(await online.page.locator('[data-key-path="meaning"] textarea').inputValue()).toBe(mine);
	});

	test('reaches the code host and nobody else: the policy refuses what Sveltia would ask of others', () => {
		const hosts = (addresses: ReadonlySet<string>) => [...new Set([...addresses].map((address) => new URL(address).host))];
		expect(hosts(online.strangers)).toEqual(['api.github.com']);
		// Its status page, and a copy of each of its own faces when they are slow.
		expect(hosts(online.refused).filter((one) => !['www.githubstatus.com', 'cdn.jsdelivr.net'].includes(one))).toEqual([]);
		expect(host.unknown).toEqual([]);
	});
});
