/** Stands in for a list of programming languages and for each of them. */
export default [];
export const bundledLanguages = {};
export const bundledLanguagesInfo: readonly never[] = [];
