/** One page of each layout and each tool: what a test looks at where it cannot look at every page. */
export const LAYOUTS = [
	'/',
	'/guide/',
	'/guide/dark-spots/',
	'/guide/aftercare/',
	'/guide/healing-timeline/',
	'/guide/alternatives/',
	'/questions/',
	'/questions/does-it-hurt/',
	'/glossary/',
	'/evidence/',
	'/planner/',
	'/self-check/',
	'/consultation/',
	'/search/',
	'/about/',
	'/404.html',
] as const;
