/** The days of sessions that a reader has asked to keep on this device, under `sessions`. Storage may be closed: then there are none. */
export function keptSessions(): string[] {
	try {
		return (localStorage.getItem('sessions') ?? '').split(' ').filter((day) => day !== '');
	} catch {
		return [];
	}
}

/** Keeps these days in place of those before; none forgets all. Says whether it could. */
export function keepSessions(days: readonly string[]): boolean {
	try {
		if (days.length === 0) localStorage.removeItem('sessions');
		else localStorage.setItem('sessions', days.join(' '));
		return true;
	} catch {
		return false;
	}
}
