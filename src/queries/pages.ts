import { getCollection } from 'astro:content';
import { visible } from './published.ts';

/** The guide's own pages: about, how we check, privacy, accessibility. */
export const ownPages = () => getCollection('pages', visible);
