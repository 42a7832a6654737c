import { healingTimes } from '#src/planner/healing-times.ts';
import type { PlannerFacts } from '#src/planner/plan-request.ts';
import { clinic } from './clinic.ts';
import { facts } from './facts.ts';
import { toolWords } from './tool-words.ts';

/** All that the planner counts with and says. @throws when a file or a stage of healing is missing */
export async function plannerFacts(): Promise<PlannerFacts> {
	const [{ courses, healing, preparation }, { openOn }, { planner }] = await Promise.all([facts(), clinic(), toolWords()]);
	return {
		words: planner,
		courses,
		times: healingTimes(healing),
		preparation: preparation.map(({ action, ahead }) => ({ action, ahead })),
		openOn,
	};
}
