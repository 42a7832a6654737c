/** Every character that the cut fonts hold: printable ASCII, the accents of names in English text, and typographic signs. */
export const FONT_CHARACTERS = [
	String.fromCodePoint(...Array.from({ length: 95 }, (_, index) => 32 + index)),
	'\u00a0£©°±²³·½×÷',
	'ÀÁÂÄÅÆÇÈÉÊËÍÎÏÑÓÔÖØÚÜßàáâäåæçèéêëíîïñóôöøúûüÿœ',
	'–—‘’“”…•€™−≤≥→←‹›',
].join('');
