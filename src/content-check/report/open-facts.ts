import { type Content, textAt, valueAt } from '#src/content-check/content.ts';
import type { Clinic } from '#src/schemas/clinic.ts';
import { isStandIn } from '#src/lib/addresses.ts';
import { SITE } from '#src/site.ts';

/** What the pages leave out until the clinic has said it, a sentence each, without its full stop. */
export function openFacts(content: Content): string[] {
	const [clinic] = content.of('clinic');
	const unset = (field: keyof Clinic) => {
		const value = valueAt(clinic?.value, [field]);
		return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
	};
	const unsigned = content.of('articles').filter((entry) => !entry.draft && textAt(entry, 'reviewer') === undefined).length;
	return [
		isStandIn(SITE.address) ? `The address of the site is still ${SITE.address}. Set \`address\` in src/site.ts` : '',
		unset('phone') ? 'No phone number is set, so "call us" reads "call the clinic that treated you". Set `phone` in content/clinic.yaml' : '',
		unset('device') ? 'The device is not named. Set `device` in content/clinic.yaml' : '',
		unset('treatedBy') ? 'Nobody is named who gives the treatment. Set `treatedBy` in content/clinic.yaml' : '',
		unsigned > 0 ? `A clinician has not yet signed ${unsigned} of ${content.of('articles').length} articles. Set \`reviewer\` in each, a real person only` : '',
		unset('prices') ? 'No price is set. Set `prices` in content/clinic.yaml, and then the summary of articles/cost.mdx' : '',
		unset('region') ? 'The country whose rules apply is not set. Set `region` in content/clinic.yaml' : '',
		hasNoHelpLines(content) ? 'facts/help-lines.yaml has nothing for the clinic’s country, so pages show every country. Add an entry for it' : '',
	].filter((line) => line !== '');
}

/** Whether the clinic's country is set and the help lines do not know it. */
function hasNoHelpLines({ of }: Content): boolean {
	const region = of('clinic').map((entry) => textAt(entry, 'region'))[0];
	return region !== undefined && !of('helpLines').some((entry) => textAt(entry, 'country') === region);
}
