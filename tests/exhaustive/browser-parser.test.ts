import { CASES } from '../code/fixtures/broken/cases.ts';
import { FRESH_MISTAKES } from '../code/fixtures/broken/fresh-mistakes.ts';
import { SAMPLES } from '../code/fixtures/broken/kinds.ts';
import { describeBrowserCheck } from '../support/browser-check.ts';

describeBrowserCheck([
	...CASES,
	...[...FRESH_MISTAKES, ...SAMPLES.map((one) => ({ ...one, mistake: one.kind }))].map(({ mistake, path, breaks, also }) => ({
		mistake,
		files: { ...also, [path]: breaks },
	})),
]);
