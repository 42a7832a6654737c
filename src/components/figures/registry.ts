import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import CollagenMonths from './CollagenMonths.astro';
import Devices from './Devices.astro';
import EvidenceOverview from './EvidenceOverview.astro';
import HealingDays from './HealingDays.astro';
import Hero from './Hero.astro';
import NeedleLengths from './NeedleLengths.astro';
import PeelAndNeedle from './PeelAndNeedle.astro';
import PigmentDepth from './PigmentDepth.astro';
import PoresBeforeAfter from './PoresBeforeAfter.astro';
import RednessTones from './RednessTones.astro';
import ScarShapes from './ScarShapes.astro';
import SessionSteps from './SessionSteps.astro';
import SkinSection from './SkinSection.astro';
import { figureWords, type FigureName, type FigureWords } from './captions.ts';

export interface FigureEntry extends FigureWords {
	component: AstroComponentFactory;
	/** The prop that it needs, where it is drawn from data. */
	needs?: 'stages' | 'rows';
}

/** Every named figure: what draws it, its title, description and caption. */
export const figures: Readonly<Record<FigureName, FigureEntry>> = {
	hero: { component: Hero, ...figureWords.hero },
	'skin-section': { component: SkinSection, ...figureWords['skin-section'] },
	'needle-lengths': { component: NeedleLengths, ...figureWords['needle-lengths'] },
	'pigment-depth': { component: PigmentDepth, ...figureWords['pigment-depth'] },
	'scar-shapes': { component: ScarShapes, ...figureWords['scar-shapes'] },
	'pores-before-after': { component: PoresBeforeAfter, ...figureWords['pores-before-after'] },
	'collagen-months': { component: CollagenMonths, ...figureWords['collagen-months'] },
	'session-steps': { component: SessionSteps, ...figureWords['session-steps'] },
	'healing-days': { component: HealingDays, needs: 'stages', ...figureWords['healing-days'] },
	devices: { component: Devices, ...figureWords.devices },
	'peel-and-needle': { component: PeelAndNeedle, ...figureWords['peel-and-needle'] },
	'redness-tones': { component: RednessTones, ...figureWords['redness-tones'] },
	'evidence-overview': { component: EvidenceOverview, needs: 'rows', ...figureWords['evidence-overview'] },
};

/** Whether a name that an author wrote is a figure's. */
export const isFigureName = (name: string): name is FigureName => Object.hasOwn(figures, name);
