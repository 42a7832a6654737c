import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planFragment, readPlanFragment } from '#src/planner/plan-address.ts';
import { FACTS, request } from './facts.ts';
import { anyRequest } from './samples.ts';

const TODAY = '2026-11-23';
const sample = request({ avoid: [{ from: '2027-02-01', to: '2027-02-14' }] });
const FRAGMENT = 'plan=1&made=2026-11-23&for=acne-scars&from=2027-01-11&sessions=3&gap=4&peels=no&avoid=2027-02-01/2027-02-14';

describe('a plan in an address', () => {
	it('is short and can be read by a person', () => expect(planFragment(sample)).toBe(FRAGMENT));

	it('comes back as it went', () =>
		fc.assert(
			fc.property(anyRequest, (one) => {
				// Days to avoid in the past cannot be made, and so cannot be read either; `anyRequest` makes none.
				expect(readPlanFragment(`#${planFragment(one)}`, FACTS, TODAY)).toEqual({ kind: 'plan', request: one });
			}),
		));

	it('opens later as the plan that was made', () => expect(readPlanFragment(FRAGMENT, FACTS, '2028-01-01')).toEqual({ kind: 'plan', request: sample }));
	it('holds the day of a consultation', () => {
		const event = request({ counting: 'to-event', day: '2027-06-12', consultation: '2026-12-01' });
		expect(planFragment(event)).toBe('plan=1&made=2026-11-23&for=acne-scars&event=2027-06-12&consultation=2026-12-01&sessions=3&gap=4&peels=no');
		expect(readPlanFragment(planFragment(event), FACTS, TODAY)).toEqual({ kind: 'plan', request: event });
	});
	it.each(['.', ')', ').', ',', '”'])('opens from a message that puts “%s” behind the link', (after) =>
		expect(readPlanFragment(FRAGMENT + after, FACTS, TODAY)).toEqual({ kind: 'plan', request: sample }),
	);
	it('opens from a message that writes “&” as markup', () =>
		expect(readPlanFragment(FRAGMENT.replaceAll('&', '&amp;'), FACTS, TODAY)).toEqual({ kind: 'plan', request: sample }));
	it('opens where it is still the day before', () => expect(readPlanFragment(FRAGMENT, FACTS, '2026-11-22').kind).toBe('plan'));
	it('opens after a mail program has escaped it', () =>
		expect(readPlanFragment(FRAGMENT.replaceAll('/', '%2F'), FACTS, TODAY)).toEqual({ kind: 'plan', request: sample }));
	it('is not there in an empty fragment', () =>
		expect([readPlanFragment('', FACTS, TODAY), readPlanFragment('#', FACTS, TODAY)]).toEqual([{ kind: 'none' }, { kind: 'none' }]));

	it.each([
		['another page’s anchor', 'when-to-get-help', 'This address does not hold a plan that we can read. Make a new one in the planner.'],
		[
			'an event that is past',
			'event-on=2026-11-01',
			'The day in this address is today or past, is too far away to plan for, or does not exist. Choose your day in the planner.',
		],
		['a search', 'q=dark%20spots', 'This address does not hold a plan that we can read. Make a new one in the planner.'],
		['markup', 'plan=<b>1</b>', 'This address does not hold a plan that we can read. Make a new one in the planner.'],
		[
			'another version',
			FRAGMENT.replace('plan=1', 'plan=2'),
			'The plan in this address was made by another version of the planner. Make it again in the planner.',
		],
	])('refuses %s in words', (_name, fragment, sentence) => expect(readPlanFragment(fragment, FACTS, TODAY)).toEqual({ kind: 'unreadable', sentence }));

	it.each([
		['cut short', FRAGMENT.slice(0, 60)],
		['very much text', `plan=1&for=${'a'.repeat(9000)}`],
		['a field twice', `${FRAGMENT}&gap=5`],
		['a field too many', `${FRAGMENT}&name=me`],
		['a day that does not exist', FRAGMENT.replace('2027-01-11', '2027-02-29')],
		['a first day before it was made', FRAGMENT.replace('from=2027-01-11', 'from=2026-11-22')],
		['a consultation before a first day', `${FRAGMENT}&consultation=2026-12-01`],
		['a start and an event', `${FRAGMENT}&event=2027-06-12`],
		['neither start nor event', FRAGMENT.replace('from=2027-01-11&', '')],
		['a gap of 1 week', FRAGMENT.replace('gap=4', 'gap=1')],
		['a concern we do not have', FRAGMENT.replace('acne-scars', 'freckles')],
		['a peel that is neither yes nor no', FRAGMENT.replace('peels=no', 'peels=maybe')],
		['half a stretch of days', FRAGMENT.replace('/2027-02-14', '')],
		['the future as the day it was made', FRAGMENT.replace('made=2026-11-23', 'made=2026-11-25')],
	])('refuses a plan with %s, and uses nothing of it', (_name, fragment) =>
		expect(readPlanFragment(fragment, FACTS, TODAY)).toEqual({
			kind: 'unreadable',
			sentence: 'The plan in this address is incomplete or was changed on the way. Ask for the link again, or make a new plan in the planner.',
		}),
	);

	it('never throws, whatever comes after the #', () =>
		fc.assert(
			fc.property(
				fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'plan=1&made2026-/,'.split('')) })),
				(text) => readPlanFragment(text, FACTS, TODAY).kind !== 'plan',
			),
		));
});
