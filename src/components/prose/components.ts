import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { AuthorTagName } from '#src/schemas/author-tags.ts';
import ScrollingTable from '#src/components/site/ScrollingTable.astro';
import Care from './Care.astro';
import Cite from './Cite.astro';
import DoDont from './DoDont.astro';
import Fact from './Fact.astro';
import FactList from './FactList.astro';
import Figure from './Figure.astro';
import Myth from './Myth.astro';
import MarginNotes from './MarginNotes.astro';
import Term from './Term.astro';
import WarningSigns from './WarningSigns.astro';

/** What draws each tag of an author. */
const AUTHOR_COMPONENTS: Readonly<Record<AuthorTagName, AstroComponentFactory>> = { Care, Cite, DoDont, Fact, FactList, Figure, Myth, Term, WarningSigns };

/** All that the text of an article is made of: the author's tags, and what Markdown itself is turned into. */
export const PROSE_COMPONENTS = { ...AUTHOR_COMPONENTS, MarginNotes, table: ScrollingTable };
