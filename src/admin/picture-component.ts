import type { EditorComponentDefinition } from '@sveltia/cms';

/** The name by which a field asks for the button. */
export const PICTURE = 'picture';

/**
 * The button for a picture in a text. Sveltia's own also takes an address of another site, a second name and a link,
 * none of which the guide shows, and lets the description be forgotten.
 */
export const pictureComponent: EditorComponentDefinition = {
	id: PICTURE,
	label: 'Picture',
	icon: 'image',
	trigger: 'button',
	fields: [
		{ name: 'src', label: 'Picture', widget: 'image', choose_url: false },
		{
			name: 'alt',
			label: 'What it shows',
			hint: 'In a few words, for people who cannot see it, e.g. **A cheek one day after needling, evenly pink**.',
		},
	],
	pattern: /!\[(?<alt>[^\]\n]*)\]\((?<src>[^()\s"]+)\)/,
	toBlock: ({ src = '', alt = '' }) => (src === '' ? '' : `![${alt}](${src})`),
	toPreview: ({ alt = '' }) => String(alt),
};
