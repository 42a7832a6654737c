/** Where the form saves, as the build was asked; nothing on a local machine. Filled in by src/integrations/admin-form.ts. */
declare module 'virtual:admin-repository' {
	export const repository: { repository: string; branch: string } | undefined;
}
