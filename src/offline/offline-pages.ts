/**
 * Whether a copy is kept for offline reading. A release with `false` removes the copy and its worker from each device on its next visit.
 */
export const OFFLINE_COPY = true;

/** The pages that are kept: what someone with a sore or worrying skin needs. A fixed list, and never what was read: a phone may be shared. */
export const OFFLINE_PAGES = ['/guide/aftercare/', '/guide/healing-timeline/', '/guide/risks/'] as const;

/** Shown for every other page when there is no network. */
export const OFFLINE_PAGE = '/offline/';

/** Where the worker is: at the top, so that it answers for the whole site. */
export const WORKER = '/service-worker.js';
