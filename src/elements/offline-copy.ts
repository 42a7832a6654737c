import { OFFLINE_COPY, WORKER } from '#src/offline/offline-pages.ts';

/** Keeps a copy of three pages for when there is no signal. Begins when the page has long been there, so that it takes nothing from it. */
async function keepCopy() {
	const workers = navigator.serviceWorker;
	if (!OFFLINE_COPY) {
		// A worker that is switched off unregisters itself once it is updated.
		for (const registration of await workers.getRegistrations()) await registration.update();
		return;
	}
	const { trustedTypes } = window as {
		trustedTypes?: { createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string } };
	};
	const policy = trustedTypes?.createPolicy('offline-copy', { createScriptURL: () => WORKER });
	await workers.register(policy?.createScriptURL(WORKER) ?? WORKER, { updateViaCache: 'none' });
}

if ('serviceWorker' in navigator) {
	const soon = () => setTimeout(() => void keepCopy().catch(() => undefined), 3000);
	if (document.readyState === 'complete') soon();
	else addEventListener('load', soon, { once: true });
}
