import { init, registerCustomFormat, registerEditorComponent, registerEventListener } from '@sveltia/cms';
import { withDays } from './new-entry-defaults.ts';
import { SaveCheck } from './check-before-save/check-before-save.ts';
import { onCodeHost, onThisMachine, type ReadFile, token } from './check-before-save/content-source.ts';
import { watchProjectFolder } from './check-before-save/project-folder.ts';
import { readEntryText, writeEntryText } from './entry-text.ts';
import type { Form } from './form-config.ts';
import { pictureComponent } from './picture-component.ts';
import { commitPreview } from './preview-commit.ts';
import { PreviewRequest } from './preview-request.ts';
import { editedPageAddress, filePageAddress } from './publish-state.ts';
import { PublishStateElement } from './publish-state-element.ts';
import { watchChosenPictures } from './chosen-pictures.ts';
import { picturesIn } from './pictures-in-text.ts';
import { refuseBrokenPictures } from './refuse-broken-pictures.ts';
import { showNotice } from './check-before-save/notice-dialog.ts';
import { refuseOverwriting } from './refuse-overwriting.ts';
import { inSentences } from '#src/content-check/problem.ts';
import { typedValues } from './typed-values.ts';

const today = new Date().toISOString().slice(0, 10);
const { config, formats, repository, published } = JSON.parse(withDays(document.querySelector('#form')?.textContent ?? '', today)) as Form;

if (!['localhost', '127.0.0.1'].includes(location.hostname)) document.body.dataset['online'] = '';

// The code host compares for itself; files on this machine are compared here, with what the editor read and not with what the check reads.
const readForCheck: ReadFile =
	'FileSystemFileHandle' in window
		? refuseOverwriting(FileSystemFileHandle.prototype, (sentence) => window.alert(sentence))
		: async (handle: FileSystemFileHandle) => handle.getFile();
const projectFolder = 'FileSystemDirectoryHandle' in window ? watchProjectFolder(FileSystemDirectoryHandle.prototype) : () => undefined;
const codeHost = onCodeHost(repository);
const source = () => {
	const folder = projectFolder();
	return folder === undefined ? codeHost() : onThisMachine(folder, readForCheck)();
};
const saveCheck = new SaveCheck(source, published);
const publishState = new PublishStateElement();
const chosenPicture = watchChosenPictures(URL);
const previewRequest = new PreviewRequest(document);
refuseBrokenPictures(window, (pictures) => {
	const lines = pictures.map(({ name, sentence, hint }) => ({ where: `${name}:`, sentence: inSentences({ sentence, hint }) }));
	void showNotice(lines.length === 1 ? 'This picture cannot be used' : 'These pictures cannot be used', lines, 'Nothing was uploaded. Your text is kept.');
});

/** How the file that is being saved was written before: its notes stay. Sveltia hands over values without saying of which file. */
let before: string | undefined;

for (const { name, ending, kind, schema } of formats) {
	registerCustomFormat(name, ending, {
		fromFile: (text) => readEntryText(text, kind, schema),
		toFile: (value) => writeEntryText(value, kind, schema, before),
	});
}

registerEditorComponent(pictureComponent);

registerEventListener({
	name: 'preSave',
	handler: async ({ entry }) => {
		const isPreview = previewRequest.take();
		const saved = entry.toJS() as { path: string; data: Record<string, unknown>; newRecord: boolean };
		const format = formats.find(({ where }) => (where.endsWith('/') ? saved.path.startsWith(where) : saved.path === where));
		if (format === undefined) return;
		const path = inContent(saved.path);
		const files = await saveCheck.files();
		before = files.get(path);
		const data = typedValues(saved.data);
		const value = format.kind === 'list' ? (data['entries'] ?? []) : data;
		const text = writeEntryText(value, format.kind, format.schema, before);
		const chosen = new Map<string, File>();
		for (const picture of picturesIn(text)) {
			const file = files.has(picture) ? undefined : chosenPicture(picture, (other) => files.has(other));
			if (file !== undefined) chosen.set(picture, file);
		}
		await saveCheck.check({ path, text, pictures: [...chosen.keys()], isNew: saved.newRecord }, files, format);
		if (isPreview) await preview(path, text, chosen);
	},
});

registerEventListener({
	name: 'postSave',
	handler: () => publishState.saved(),
});

await init({ config });

// Shown once somebody has signed in: before that there is nothing to tell.
const signedIn = setInterval(() => {
	const local = projectFolder() !== undefined;
	if (!local && token() === undefined) return;
	clearInterval(signedIn);
	publishState.options = {
		...repository,
		repository: local ? undefined : repository.repository,
		preview: local ? undefined : repository.preview,
		askPreview: () => {
			// An entry that is as it was saved has nothing to hand over, and is shown as it is.
			if (!previewRequest.make()) void sendPreview(editedPageAddress(location.hash) ?? '/', new Map(), new Map());
		},
		problems: async () => saveCheck.problems(await source()),
	};
	document.body.append(publishState);
	// Reading the whole guide for the first time takes a while: it is done while the editor is still looking around.
	void source()
		.then((files) => saveCheck.problems(files))
		.catch(() => undefined);
}, 1000);

/** Shows the change as a page instead of saving it. @throws always, which makes the form keep the text and commit nothing */
async function preview(path: string, text: string, pictures: ReadonlyMap<string, File>): Promise<never> {
	const inProject = new Map([...pictures].map(([picture, file]) => [`content/${picture}`, file]));
	await sendPreview(filePageAddress(path), new Map([[`content/${path}`, text]]), inProject);
	throw new Error('Only a preview was asked for.');
}

async function sendPreview(page: string, texts: ReadonlyMap<string, string>, pictures: ReadonlyMap<string, Blob>): Promise<void> {
	const address = `${repository.preview ?? ''}${page}`;
	try {
		publishState.follow(await commitPreview(repository, { texts, pictures }), address);
		void showNotice(
			'The preview is on its way',
			[
				{
					where: address,
					sentence: 'shows your change in about two minutes, until somebody asks for another preview. The line at the foot of the form says when it is ready.',
				},
			],
			'Nothing was saved, and your text is still here. Press Save when you are happy with it.',
		);
	} catch (error) {
		void showNotice(
			'No preview',
			[{ where: 'The code host', sentence: `did not accept the change. ${error instanceof Error ? error.message : ''} Try again in a moment.` }],
			'Nothing was saved, and your text is still here.',
		);
	}
}

function inContent(path: string): string {
	return path.replace(/^\/?content\//, '');
}
