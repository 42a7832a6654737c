// @citation-js ships no types; this is the one call the guide makes.
declare module '@citation-js/core' {
	export const plugins: {
		output: { format(name: 'bibliography', data: readonly object[], options: { template: string; format: 'text'; lang: string }): string };
	};
}
declare module '@citation-js/plugin-csl';
