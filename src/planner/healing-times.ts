import type { HealingStage } from '#src/schemas/facts.ts';

/** The times of healing that a plan counts with, each from the healing facts. */
export interface HealingTimes {
	/** After how many days redness has usually gone. */
	redness: { from: number; to: number };
	/** The last day of flaking: until then skin is healing. */
	healingDays: number;
	/** After how many months the result can be judged fairly. */
	judge: { from: number; to: number };
}

/** Reads them from the stages `redness`, `flaking` and `three-to-six-months` of healing.yaml. */
export function healingTimes(stages: readonly HealingStage[]): HealingTimes {
	return {
		redness: span(stages, 'redness', 'days'),
		healingDays: span(stages, 'flaking', 'days').to,
		judge: span(stages, 'three-to-six-months', 'months'),
	};
}

function span(stages: readonly HealingStage[], id: string, unit: 'days' | 'months') {
	const when = stages.find((stage) => stage.id === id)?.when;
	if (when?.unit !== unit) {
		throw new Error(
			`The planner counts with the stage "${id}" of content/facts/healing.yaml, in ${unit}. Found: ${when === undefined ? 'no such stage' : when.unit}. Put it back, or change src/planner/healing-times.ts with it.`,
		);
	}
	return { from: when.from, to: when.to };
}
