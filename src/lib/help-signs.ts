import type { HealingStage } from '#src/schemas/facts.ts';

const once = (lines: readonly string[]) => [...new Set(lines)];

/** Every urgent sign and every sign to call about, from the healing stages, each said once. */
export const helpSigns = (stages: readonly Pick<HealingStage, 'urgent' | 'callUs'>[]) => ({
	urgent: once(stages.flatMap(({ urgent }) => urgent)),
	callUs: once(stages.flatMap(({ callUs }) => callUs)),
});
