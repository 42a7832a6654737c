/** The size of the pictures for shared links, in pixels: the one that every reader of links shows whole. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;
