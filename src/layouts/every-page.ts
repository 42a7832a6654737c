/**
 * What every page may have, in one file: one request instead of seven, and cached for all pages that follow.
 * An element that only a few pages have is loaded by its own component.
 */
import '#src/elements/offline-copy.ts';
import '#src/elements/page-contents.ts';
import '#src/elements/print-and-send.ts';
import '#src/elements/skin-tone.ts';
import '#src/elements/term-meaning.ts';
import '#src/elements/theme-choice.ts';
import '#src/layouts/lay-out-rest.ts';
import '#src/search/client/site-search.ts';
