import { dayText } from '#src/lib/day-text.ts';
import { isDay } from '#src/lib/days.ts';
import { part } from './dom/clone.ts';
import { sessionDay } from '#src/lib/session-day.ts';
import { storeSessions, storedSessions } from './dom/stored-sessions.ts';
import { today } from './dom/today.ts';

/** Keeps the days of sessions on this device when the reader asks for it, and forgets them when asked: those of the plan on the page, or the one typed in. */
class KeepSessions extends HTMLElement {
	connectedCallback() {
		this.addEventListener('click', this.#press);
		addEventListener('pageshow', this.#again);
		addEventListener('storage', this.#again);
		this.#show();
	}

	disconnectedCallback() {
		removeEventListener('pageshow', this.#again);
		removeEventListener('storage', this.#again);
	}

	/** Days may be kept or forgotten on another page: one that the reader comes back from, or one in another tab. */
	#again = () => this.#show();

	#press = ({ target }: Event) => {
		const button = (target as Element).closest<HTMLElement>('[data-action]');
		if (button === null) return;
		const days = button.dataset['action'] === 'keep' ? this.#days() : [];
		if (button.dataset['action'] === 'keep' && days.length === 0) this.#show('Choose a day first.');
		else if (!days.every(isDay)) this.#show('This day does not exist. Choose it again.');
		else if (days.length > 0 && sessionDay(days, today()) === undefined) this.#show('This was too long ago for a page of its day, so it is not kept.');
		else this.#show(storeSessions(days) ? undefined : 'This browser keeps nothing, so it could not be kept.');
	};

	#days(): string[] {
		const typed = this.querySelector('input')?.value;
		if (typed !== undefined) return typed === '' ? [] : [typed];
		const steps = document.querySelectorAll<HTMLTimeElement>('course-planner [data-kind="session"] time[datetime]');
		return [...steps].map(({ dateTime }) => dateTime).filter((day) => day !== '');
	}

	#show(problem?: string) {
		const kept = storedSessions();
		part(this, 'forget').hidden = kept.length === 0;
		part(this, 'said').textContent =
			problem ?? (kept.length === 0 ? '' : `Kept on this device: ${kept.map(dayText).join(', ')}. The home page now leads to the page for the day.`);
	}
}

customElements.define('keep-sessions', KeepSessions);
