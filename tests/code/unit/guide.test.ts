import { expect, it } from 'vitest';
import { checkContent } from '#src/content-check/check-content.ts';
import { printed } from '#src/content-check/problem.ts';
import { GUIDE_FOLDER } from '../../support/guide.ts';

it('the guide of fixtures is what the check accepts', () => {
	expect(checkContent(GUIDE_FOLDER).problems.map(printed)).toEqual([]);
});
