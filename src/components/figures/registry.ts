import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import ClearOrPus from './ClearOrPus.astro';
import CollagenMonths from './CollagenMonths.astro';
import Devices from './Devices.astro';
import EvidenceOverview from './EvidenceOverview.astro';
import HealingDays from './HealingDays.astro';
import Hero from './Hero.astro';
import LineKinds from './LineKinds.astro';
import MarkKinds from './MarkKinds.astro';
import NeedleLengths from './NeedleLengths.astro';
import NeedlesAndColour from './NeedlesAndColour.astro';
import NeedlesIdea from './NeedlesIdea.astro';
import NormalOrInfected from './NormalOrInfected.astro';
import PeelAndNeedle from './PeelAndNeedle.astro';
import PigmentDepth from './PigmentDepth.astro';
import RednessTones from './RednessTones.astro';
import ScarShapes from './ScarShapes.astro';
import SkinSection from './SkinSection.astro';
import Steps from './Steps.astro';
import type { FigureName } from '#src/schemas/figure-names.ts';

export interface FigureEntry {
	/** Takes the figure's `words`, and its `name`: several figures may share a component. */
	component: AstroComponentFactory;
	/** The prop that it needs, where it is drawn from data. */
	needs?: 'stages' | 'rows';
}

/** What draws each figure. */
export const figures: Readonly<Record<FigureName, FigureEntry>> = {
	hero: { component: Hero },
	'skin-section': { component: SkinSection },
	'needle-lengths': { component: NeedleLengths },
	'pigment-depth': { component: PigmentDepth },
	'scar-shapes': { component: ScarShapes },
	'collagen-months': { component: CollagenMonths },
	'session-steps': { component: Steps },
	'healing-days': { component: HealingDays, needs: 'stages' },
	devices: { component: Devices },
	'peel-and-needle': { component: PeelAndNeedle },
	'redness-tones': { component: RednessTones },
	'evidence-overview': { component: EvidenceOverview, needs: 'rows' },
	'normal-or-infected': { component: NormalOrInfected },
	'clear-or-pus': { component: ClearOrPus },
	'mark-kinds': { component: MarkKinds },
	'line-kinds': { component: LineKinds },
	'needles-and-colour': { component: NeedlesAndColour },
	'needles-and-melasma': { component: NeedlesAndColour },
	'needles-and-pores': { component: NeedlesIdea },
	'needles-and-dents': { component: NeedlesIdea },
	'needles-and-lines': { component: NeedlesIdea },
	'needles-and-loose-skin': { component: NeedlesIdea },
	'needles-and-texture': { component: NeedlesIdea },
	'needles-and-stretch-marks': { component: NeedlesIdea },
	'needles-and-scars': { component: NeedlesIdea },
	'first-aid': { component: Steps },
	washing: { component: Steps },
	sunscreen: { component: Steps },
	'test-area': { component: Steps },
	'same-photo': { component: Steps },
	'side-light': { component: Steps },
	'before-you-pay': { component: Steps },
	'while-pregnant': { component: Steps },
};
