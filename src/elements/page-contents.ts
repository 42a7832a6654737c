/** Marks, in the contents list, the section that the reader is in. Finds the sections through its own links. */
class PageContents extends HTMLElement {
	#observer: IntersectionObserver | undefined;

	connectedCallback() {
		const links = new Map<Element, HTMLAnchorElement>();
		for (const link of this.querySelectorAll('a')) {
			const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
			if (heading !== null) links.set(heading, link);
		}
		this.#observer = new IntersectionObserver(
			(entries) => {
				const entered = entries.find(({ isIntersecting }) => isIntersecting);
				if (entered === undefined) return;
				for (const [heading, link] of links) {
					if (heading === entered.target) link.setAttribute('aria-current', 'true');
					else link.removeAttribute('aria-current');
				}
			},
			{ rootMargin: '0px 0px -70% 0px' },
		);
		for (const heading of links.keys()) this.#observer.observe(heading);
	}

	disconnectedCallback() {
		this.#observer?.disconnect();
	}
}

customElements.define('page-contents', PageContents);
