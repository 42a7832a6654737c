/** Drafts show while writing (`npm run dev`, `npm run build:drafts`) and never on the public site. */
const SHOW_DRAFTS = import.meta.env.DEV || import.meta.env.MODE === 'drafts';

export const isPublished = ({ data }: { data: { draft?: boolean | undefined } }) => SHOW_DRAFTS || data.draft !== true;
