/* The addresses of pages and of parts of pages, root-relative. A page ends in a slash. */

export const articleAddress = (id: string) => `/guide/${id}/`;
export const questionAddress = (id: string) => `/questions/${id}/`;
export const termAddress = (id: string) => `/glossary/#${id}`;
export const sourceAddress = (id: string) => `/evidence/#${id}`;
export const pageAddress = (id: string) => `/${id}/`;
export const cardAddress = (id: string) => `/social/${id}.png`;
export const sectionAddress = (id: string) => `/guide/#${id}`;

/** The tools, each on a page of its own. */
export const TOOL_PAGES = ['/planner/', '/self-check/', '/consultation/', '/search/'] as const;

/** The pages that are there whatever the content says. */
export const FIXED_PAGES = ['/', '/guide/', '/questions/', '/glossary/', '/evidence/', ...TOOL_PAGES] as const;

/** Whether the site has no address of its own yet: paper must not send a reader to the stand-in. */
export const isStandIn = (site: string) => new URL(site).hostname === 'example.org';

/** The whole address of a root-relative one, for structured data and social cards. */
export const absoluteAddress = (address: string, site: string) => new URL(address, site).href;
