import type { Page } from 'playwright-core';

/** Lays out the whole page: what is further down is otherwise laid out only when a reader comes near it. The style can be taken away again. */
export const layOutWhole = (page: Page) => page.addStyleTag({ content: '* { content-visibility: visible !important }' });
