import { getCollection } from 'astro:content';
import { isPublished } from './published.ts';

/** The guide's own pages: about, how we check, privacy, accessibility. */
export const ownPages = () => getCollection('pages', isPublished);
