import Care from './Care.astro';
import Cite from './Cite.astro';
import DoDont from './DoDont.astro';
import Fact from './Fact.astro';
import FactList from './FactList.astro';
import Figure from './Figure.astro';
import Myth from './Myth.astro';
import MarginNotes from './MarginNotes.astro';
import ScrollingTable from './ScrollingTable.astro';
import Term from './Term.astro';
import WarningSigns from './WarningSigns.astro';

/** What an author may use in an article, by its tag; below the line, what Markdown itself is turned into. */
export const PROSE_COMPONENTS = {
	Care,
	Cite,
	DoDont,
	Fact,
	FactList,
	Figure,
	Myth,
	Term,
	WarningSigns,

	MarginNotes,
	table: ScrollingTable,
};
