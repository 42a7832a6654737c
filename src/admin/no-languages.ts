/** An empty replacement for the list of programming languages that the form could colour, and for each of them: nobody writes code in it. */
export default [];
export const bundledLanguages = {};
export const bundledLanguagesInfo: readonly never[] = [];
