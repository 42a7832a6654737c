import type { Course } from '#src/schemas/facts.ts';
import type { PlannerWords } from '#src/schemas/tool-words.ts';

/** The shortest and the longest gap in weeks that any study or our own plan used. */
export function gapLimits(courses: readonly Course[]): { from: number; to: number } {
	const gaps = courses.flatMap(({ studied, ours }) => [studied?.gapWeeks, ours?.gapWeeks]).filter((gap) => gap !== undefined);
	return { from: Math.min(...gaps.map(({ from }) => from)), to: Math.max(...gaps.map(({ to }) => to)) };
}

/** What the form starts from: our own plan where there is one, else the typical course, kept within what was studied for this concern. */
export function usualCourse({ studied, ours }: Pick<Course, 'studied' | 'ours'>, typical: PlannerWords['typical']): PlannerWords['typical'] {
	if (ours !== undefined) return { sessions: ours.sessions.from, gapWeeks: ours.gapWeeks.from };
	return { sessions: within(typical.sessions, studied?.sessions), gapWeeks: within(typical.gapWeeks, studied?.gapWeeks) };
}

const within = (value: number, range: { from: number; to: number } | undefined) =>
	range === undefined ? value : Math.min(Math.max(value, range.from), range.to);

/** The numbers of a form that are somebody's own: neither left blank nor what is usual for the concern. */
export const ownNumbers = (typed: Readonly<Record<CourseNumber, string>>, usual: Readonly<Record<CourseNumber, number>> | undefined): CourseNumber[] =>
	COURSE_NUMBERS.filter((name) => typed[name] !== '' && typed[name] !== String(usual?.[name]));

/** The numbers of a course that start from what is usual. */
export const COURSE_NUMBERS = ['sessions', 'gapWeeks'] as const;
export type CourseNumber = (typeof COURSE_NUMBERS)[number];
