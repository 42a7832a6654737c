import type { Course } from '#src/schemas/facts.ts';

/** The shortest and the longest gap in weeks that any study or our own plan used. */
export function gapLimits(courses: readonly Course[]): { from: number; to: number } {
	const gaps = courses.flatMap(({ studied, ours }) => [studied?.gapWeeks, ours?.gapWeeks]).filter((gap) => gap !== undefined);
	return { from: Math.min(...gaps.map(({ from }) => from)), to: Math.max(...gaps.map(({ to }) => to)) };
}

/** What the form starts from: our own plan where there is one, else the typical study, kept within what was studied for this concern. */
export function usualCourse({ studied, ours }: Pick<Course, 'studied' | 'ours'>): { sessions: number; gapWeeks: number } {
	if (ours !== undefined) return { sessions: ours.sessions.from, gapWeeks: ours.gapWeeks.from };
	return { sessions: within(TYPICAL.sessions, studied?.sessions), gapWeeks: within(TYPICAL.gapWeeks, studied?.gapWeeks) };
}

/** The typical acne-scar study: three sessions, four weeks apart. A sketch for a concern without studied figures starts from it too. */
const TYPICAL = { sessions: 3, gapWeeks: 4 };

const within = (value: number, range: { from: number; to: number } | undefined) =>
	range === undefined ? value : Math.min(Math.max(value, range.from), range.to);
