/** The links that the header and the foot of every page have in common: the tools, and what to do when something is wrong. */
export const TOOL_LINKS = [
	{ href: '/planner/', text: 'Plan your course' },
	{ href: '/self-check/', text: 'Self-check' },
	{ href: '/consultation/', text: 'Consultation sheet' },
];

export const HELP_LINK = { href: '/guide/risks/#when-to-get-help', text: 'When to get help' };
