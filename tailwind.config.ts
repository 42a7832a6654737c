import type { Config } from 'tailwindcss';
import { SITE } from '#src/site.ts';

/** Names the roles of styles/tokens.css for use in markup. Values are there, once. */
const role = (name: string) => `var(--${name})`;

export default {
	theme: {
		/** What styles/print/page.css writes before a root-relative address. */
		site: { address: `'${SITE.address}'` },
		colors: {
			transparent: 'transparent',
			current: 'currentColor',
			paper: role('paper'),
			card: role('card'),
			blush: role('blush'),
			'sage-tint': role('sage-tint'),
			'amber-tint': role('amber-tint'),
			ink: role('ink'),
			'soft-ink': role('soft-ink'),
			plum: role('plum'),
			'on-plum': role('on-plum'),
			sage: role('sage'),
			amber: role('amber'),
			edge: role('edge'),
			hairline: role('hairline'),
		},
		fontFamily: {
			text: role('font-text'),
			display: role('font-display'),
		},
		extend: {
			borderRadius: { box: role('radius') },
			maxWidth: { measure: role('measure'), page: role('page') },
			spacing: { gutter: role('gutter') },
		},
	},
} satisfies Config;
