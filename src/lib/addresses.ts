/* Where the pages and parts of the site stand, root-relative. A page ends in a slash. */
export const articleAddress = (id: string) => `/guide/${id}/`;
export const questionAddress = (id: string) => `/questions/${id}/`;
export const termAddress = (id: string) => `/glossary/#${id}`;
export const sourceAddress = (id: string) => `/evidence/#${id}`;
export const pageAddress = (id: string) => `/${id}/`;
export const cardAddress = (id: string) => `/social/${id}.png`;
export const sectionAddress = (id: string) => `/guide/#${id}`;

/** The whole address of a root-relative one, for structured data and social cards. */
export const absoluteAddress = (address: string, site: string) => new URL(address, site).href;
