/**
 * Lays out what `content-visibility` holds back (components.css) when the browser has nothing else to do, for a moment at a time.
 * So the scroll bar tells the length, nothing is late for who scrolls fast, and a picture of the whole page has all of it.
 * What is above a reader who has gone further down waits until they have scrolled again: it would push away what they read.
 * A page that is come back to is laid out whole at once.
 * Without script, or without idle time as in older Safari, each part is laid out when it comes near.
 */
const MOMENT_MS = 6;

function layOutRest(parts: HTMLElement[]) {
	const end = performance.now() + MOMENT_MS;
	const above: HTMLElement[] = [];
	for (const [index, part] of parts.entries()) {
		if (performance.now() > end) {
			requestIdleCallback(() => layOutRest([...above, ...parts.slice(index)]));
			return;
		}
		if (part.getBoundingClientRect().bottom < 0) {
			above.push(part);
			continue;
		}
		part.style.contentVisibility = 'visible';
		// Asking for its place lays it out at once, so that the moment counts it.
		part.getBoundingClientRect();
	}
	if (above.length > 0) addEventListener('scrollend', () => requestIdleCallback(() => layOutRest(above)), { once: true });
}

const parts = [...document.querySelectorAll<HTMLElement>('.prose > *, .later')];
const [opening] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
if (opening?.type === 'reload' || opening?.type === 'back_forward') {
	// The browser goes back to how far down the reader was, which is the same place only in a page of the same length.
	for (const part of parts) part.style.contentVisibility = 'visible';
} else if ('requestIdleCallback' in globalThis) {
	addEventListener('load', () => {
		// In the frame that ends `after-first-paint`, Chromium counts a part laid out before the paint as a jump of the page. The second frame from there has all parts painted.
		const shown = Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
		void shown.then(() => requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(() => layOutRest(parts)))));
	});
}
