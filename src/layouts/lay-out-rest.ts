/**
 * Lays out what `content-visibility` holds back (components.css) when the browser has nothing else to do, for a moment at a time.
 * So the scroll bar tells the length, nothing is late for who scrolls fast, and a picture of the whole page has all of it.
 * Without script, or without idle time as in older Safari, each part is laid out when it comes near.
 */
const MOMENT_MS = 6;

function layOutRest(parts: Iterator<HTMLElement>) {
	const end = performance.now() + MOMENT_MS;
	do {
		const { value: part, done } = parts.next();
		if (done === true) return;
		part.style.contentVisibility = 'visible';
		// Asking for its place lays it out at once, so that the moment counts it.
		part.getBoundingClientRect();
	} while (performance.now() < end);
	requestIdleCallback(() => layOutRest(parts));
}

if ('requestIdleCallback' in globalThis) {
	addEventListener('load', () => requestIdleCallback(() => layOutRest(document.querySelectorAll<HTMLElement>('.prose > *, .later').values())));
}
