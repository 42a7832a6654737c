/** The address of what is normal on a day after a session: `/guide/healing-timeline/#today-3`. */
export const healingDayAddress = (day: number): string => `/guide/healing-timeline/#today-${day}`;

/** The day that a fragment names, as `#today-3` does. */
export function healingDayInFragment(fragment: string): number | undefined {
	const day = /^#?today-(\d{1,4})$/.exec(fragment)?.[1];
	return day === undefined ? undefined : Number(day);
}
