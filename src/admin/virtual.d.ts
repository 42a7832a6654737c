/** Where the form saves, as the build was asked, and where the content is. Filled in by src/build/admin-form.ts. */
declare module 'virtual:admin-repository' {
	/** Nothing on a local machine. */
	export const repository: { repository: string; branch: string } | undefined;
	export const contentFolder: string;
}
