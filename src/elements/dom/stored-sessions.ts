import { type Day, isDay } from '#src/lib/days.ts';

/** The days of sessions that a reader has asked to keep on this device, under `sessions`. Where storage is blocked or holds something else, there are none. */
export function storedSessions(): Day[] {
	try {
		return (localStorage.getItem('sessions') ?? '').split(' ').filter(isDay);
	} catch {
		return [];
	}
}

/** Keeps these days in place of those before; none forgets all. Says whether it could. */
export function storeSessions(days: readonly Day[]): boolean {
	try {
		if (days.length === 0) localStorage.removeItem('sessions');
		else localStorage.setItem('sessions', days.join(' '));
		return true;
	} catch {
		return false;
	}
}
