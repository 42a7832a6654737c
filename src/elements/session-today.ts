import { sessionDay } from '#src/lib/session-day.ts';
import { dayText } from '#src/lib/day-text.ts';
import { healingDayAddress } from '#src/lib/healing-day.ts';
import { part } from './dom/clone.ts';
import { storedSessions } from './dom/stored-sessions.ts';
import { today } from './dom/today.ts';

/** Leads somebody who has kept the days of her sessions to the page for today. Hidden from everybody else. */
class SessionToday extends HTMLElement {
	connectedCallback() {
		this.#show();
		addEventListener('pageshow', this.#show);
		addEventListener('storage', this.#show);
	}

	disconnectedCallback() {
		removeEventListener('pageshow', this.#show);
		removeEventListener('storage', this.#show);
	}

	/** Also when the reader comes back: days may have been kept or forgotten on another page or in another tab, and the day may be another. */
	#show = () => {
		const now = sessionDay(storedSessions(), today());
		this.hidden = now === undefined;
		if (now === undefined) return;
		const link = part(this, 'link', HTMLAnchorElement);
		if (now.kind === 'after') {
			link.href = healingDayAddress(now.day);
			link.textContent = now.day === 0 ? 'Your session was today: what is normal now' : `Day ${now.day} after your session: what is normal today`;
		} else {
			link.href = '/guide/before/';
			link.textContent = `Your session on ${dayText(now.on)}: how to prepare`;
		}
	};
}

customElements.define('session-today', SessionToday);
