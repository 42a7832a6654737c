/** The parts of the browser's file handle that reading and saving go through. */
interface Handle extends FileSystemFileHandle {
	/** Chromium's way to replace one file by another that is finished. */
	move?(folder: FileSystemDirectoryHandle, name: string): Promise<void>;
}

/** What a file held when it was last read or saved here. */
interface Seen {
	handle: Handle;
	lastModified: number;
	size: number;
}

/**
 * Makes a save on local files fail where the file was changed after it was read, by another program or person:
 * Sveltia alone silently overwrites it. It saves by writing a new file and moving it over the old one,
 * or by writing into the old one, so both ways are watched, and `tell` says what to do.
 * @returns a way to read a file that does not count as reading it for the editor, who goes on with what was read before
 */
export function refuseOverwriting(prototype: Handle, tell: (sentence: string) => void): (handle: FileSystemFileHandle) => Promise<File> {
	const seen = new Map<string, Seen[]>();
	// oxlint-disable-next-line typescript/unbound-method -- Each is called with the handle that it was asked of.
	const { getFile, createWritable, move } = prototype;

	prototype.getFile = async function (this: Handle) {
		const file = await getFile.call(this);
		const others = seen.get(this.name) ?? [];
		const known = await find(others, this);
		if (known === undefined) seen.set(this.name, [...others, { handle: this, lastModified: file.lastModified, size: file.size }]);
		else Object.assign(known, { lastModified: file.lastModified, size: file.size });
		return file;
	};

	prototype.createWritable = async function (this: Handle, options) {
		await refuseIfChanged(this);
		return createWritable.call(this, options);
	};

	if (move !== undefined) {
		prototype.move = async function (this: Handle, folder, name) {
			const target = await folder.getFileHandle(name).catch(() => undefined);
			if (target !== undefined) await refuseIfChanged(target);
			return move.call(this, folder, name);
		};
	}

	async function refuseIfChanged(handle: Handle): Promise<void> {
		const now = await getFile.call(handle);
		const before = await find(seen.get(handle.name) ?? [], handle);
		const changed = before === undefined ? now.size > 0 : now.lastModified !== before.lastModified || now.size !== before.size;
		if (!changed) return;
		tell(
			`${handle.name} was not saved: it was changed outside this form after the form read it. Copy your text, reload this page, and put your change into the new version.`,
		);
		throw new Error(`${handle.name} was changed outside this form.`);
	}

	return (handle) => getFile.call(handle);
}

/** Only files of the same name are compared: a folder of content has few of them. */
async function find(all: readonly Seen[], handle: Handle): Promise<Seen | undefined> {
	for (const one of all) if (await one.handle.isSameEntry(handle)) return one;
	return undefined;
}
