import { describe, expect, it } from 'vitest';
import OtherChoices from '#src/components/facts/OtherChoices.astro';
import EvidenceGroups from '#src/components/site/EvidenceGroups.astro';
import { alternative } from '#src/schemas/facts.ts';
import { render, words } from '../../support/render.ts';

describe('the concerns at a glance', () => {
	it('stand with their like, the best shown first, and no strength is there for nobody', async () => {
		const document = await render(EvidenceGroups, {
			concerns: [
				{ name: 'Pores', evidence: 'unknown' },
				{ name: 'Dark spots', evidence: 'limited' },
				{ name: 'Acne scars', evidence: 'moderate' },
				{ name: 'Fine lines', evidence: 'limited' },
			],
		});
		expect(words(document)).toBe('moderate Acne scars limited Dark spots, Fine lines unknown Pores');
	});
});

describe('the other choices for a concern', () => {
	it('say their risks as they were written', async () => {
		const choice = alternative.parse({
			id: 'with-heat',
			name: 'Radiofrequency needling',
			concerns: ['acne-scars'],
			forWhat: 'Scars',
			evidence: 'moderate',
			compared: 'No clear extra benefit.',
			sessions: 'not known',
			recovery: 'not known',
			risks: 'US regulators warn of burns.',
			sources: [],
		});
		expect(words(await render(OtherChoices, { choices: [choice], names: new Map() }))).toContain('Main risks. US regulators warn of burns.');
	});
});
