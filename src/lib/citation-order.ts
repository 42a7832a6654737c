import { idsInTags } from './ids-in-tags.ts';

/** The source ids that a text cites, in the order in which a reader meets them. A source's number is its place in this list, from 1. */
export const citationOrder = (mdx: string): string[] => idsInTags(mdx, 'Cite', 'id');
