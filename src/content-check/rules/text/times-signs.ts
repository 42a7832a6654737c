import { inBodies, numbered } from './in-bodies.ts';

/** Figures with a star between them. Markdown takes two such stars for words in italics and shows neither. */
const PRODUCT = /(?<![\w/*.])\d+(?:[.,]\d+)?(?:\s?\*\s?\d+(?:[.,]\d+)?)+(?![\w/*])/g;

/** `10*15*3 mm` would read "10153". */
export const timesSigns = inBodies('times-signs', (body, problem) =>
	numbered(body).flatMap(({ line, typed }) =>
		[...typed.matchAll(PRODUCT)].map(([found]) =>
			problem(line, `The star in "${found}" does not show as a multiplication sign`, `Write "${found.replaceAll(/\s?\*\s?/g, ' × ')}"`),
		),
	),
);
