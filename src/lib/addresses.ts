/** Where everything stands. Root-relative, with a slash at the end; nothing else builds an address by hand. */
export const articleAddress = (id: string) => `/guide/${id}/`;
export const questionAddress = (id: string) => `/questions/${id}/`;
export const termAddress = (id: string) => `/glossary/#${id}`;
export const sourceAddress = (id: string) => `/evidence/#${id}`;
export const pageAddress = (id: string) => `/${id}/`;
export const cardAddress = (id: string) => `/social/${id}.png`;
export const sectionAddress = (id: string) => `/guide/#${id}`;

/** The whole address of a root-relative one, for structured data and social cards. */
export const absoluteAddress = (address: string, site: string) => new URL(address, site).href;
