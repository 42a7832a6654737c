import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import ClearOrPus from './ClearOrPus.astro';
import CollagenMonths from './CollagenMonths.astro';
import Devices from './Devices.astro';
import EvidenceOverview from './EvidenceOverview.astro';
import HealingDays from './HealingDays.astro';
import Hero from './Hero.astro';
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
import { figureWords, type FigureName, type FigureWords } from './captions.ts';

export interface FigureEntry extends FigureWords {
	/** Takes the figure's `name`: several figures may share a component. */
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
	'collagen-months': { component: CollagenMonths, ...figureWords['collagen-months'] },
	'session-steps': { component: Steps, ...figureWords['session-steps'] },
	'healing-days': { component: HealingDays, needs: 'stages', ...figureWords['healing-days'] },
	devices: { component: Devices, ...figureWords.devices },
	'peel-and-needle': { component: PeelAndNeedle, ...figureWords['peel-and-needle'] },
	'redness-tones': { component: RednessTones, ...figureWords['redness-tones'] },
	'evidence-overview': { component: EvidenceOverview, needs: 'rows', ...figureWords['evidence-overview'] },
	'normal-or-infected': { component: NormalOrInfected, ...figureWords['normal-or-infected'] },
	'clear-or-pus': { component: ClearOrPus, ...figureWords['clear-or-pus'] },
	'mark-kinds': { component: MarkKinds, ...figureWords['mark-kinds'] },
	'needles-and-colour': { component: NeedlesAndColour, ...figureWords['needles-and-colour'] },
	'needles-and-melasma': { component: NeedlesAndColour, ...figureWords['needles-and-melasma'] },
	'needles-and-pores': { component: NeedlesIdea, ...figureWords['needles-and-pores'] },
	'needles-and-dents': { component: NeedlesIdea, ...figureWords['needles-and-dents'] },
	'needles-and-lines': { component: NeedlesIdea, ...figureWords['needles-and-lines'] },
	'needles-and-loose-skin': { component: NeedlesIdea, ...figureWords['needles-and-loose-skin'] },
	'needles-and-texture': { component: NeedlesIdea, ...figureWords['needles-and-texture'] },
	'needles-and-stretch-marks': { component: NeedlesIdea, ...figureWords['needles-and-stretch-marks'] },
	'needles-and-scars': { component: NeedlesIdea, ...figureWords['needles-and-scars'] },
	'first-aid': { component: Steps, ...figureWords['first-aid'] },
	washing: { component: Steps, ...figureWords.washing },
	sunscreen: { component: Steps, ...figureWords.sunscreen },
	'test-area': { component: Steps, ...figureWords['test-area'] },
	'same-photo': { component: Steps, ...figureWords['same-photo'] },
	'side-light': { component: Steps, ...figureWords['side-light'] },
};
