// @citation-js ships no types; this is the one call the guide makes.
declare module '@citation-js/core' {
	export const plugins: {
		output: {
			/** Pairs of an id and its text. */
			format(
				name: 'bibliography',
				data: readonly object[],
				options: { template: string; format: 'text'; lang: string; asEntryArray: true },
			): readonly [id: string, text: string][];
		};
	};
}
declare module '@citation-js/plugin-csl';
