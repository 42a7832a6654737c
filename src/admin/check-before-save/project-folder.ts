/**
 * The folder of the project that the form was given, as soon as the form looks into it.
 * Sveltia keeps it to itself; it asks it for `.git`, to know that it is a project.
 */
export function watchProjectFolder(prototype: FileSystemDirectoryHandle): () => FileSystemDirectoryHandle | undefined {
	let project: FileSystemDirectoryHandle | undefined;
	// oxlint-disable-next-line typescript/unbound-method -- It is called with the handle that it was asked of.
	const { getDirectoryHandle } = prototype;
	prototype.getDirectoryHandle = function (this: FileSystemDirectoryHandle, name, options) {
		// oxlint-disable-next-line typescript/no-this-alias -- The handle that is asked is what is looked for.
		if (name === '.git') project = this;
		return getDirectoryHandle.call(this, name, options);
	};
	return () => project;
}
