import { spawnSync } from 'node:child_process';
import { sync, type VEvent } from 'node-ical';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarFile } from '#src/planner/calendar-file.ts';
import { planCourse } from '#src/planner/plan.ts';
import type { PlanRequest } from '#src/planner/plan-request.ts';
import { FACTS, request } from './facts.ts';
import { anyRequest } from './samples.ts';

const words = {
	concern: 'Acne scars',
	link: 'https://example.org/planner/#plan=1&made=2026-11-23&for=acne-scars&from=2027-01-11&sessions=3&gap=4&peels=no',
	help: 'Pus: see a doctor today.',
	words: FACTS.words,
};
const file = (one = request()) => calendarFile(planCourse(one, FACTS), words);

/** node-ical gives whole days as local midnights: read the local year, month and day. */
const localDay = (date: Date) => [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
const parsed = (text: string) =>
	Object.values(sync.parseICS(text))
		.filter((entry): entry is VEvent => entry?.type === 'VEVENT')
		.map((event) => ({ ...event, day: localDay(event.start) }));

describe('the calendar file', () => {
	it('says with each session when to get help', () => {
		const sessions = parsed(file()).filter(({ summary }) => typeof summary === 'string' && summary.includes('session'));
		expect(sessions.length).toBeGreaterThan(0);
		expect(sessions.filter(({ description }) => typeof description !== 'string' || !description.includes('Pus: see a doctor today.'))).toEqual([]);
	});

	it('is read back by another library, day by day', () =>
		expect(parsed(file(request({ peels: true }))).map(({ day, summary }) => [day, summary])).toEqual([
			['2027-01-11', 'Microneedling, session 1 of 3 (sketch)'],
			['2027-02-08', 'Microneedling, session 2 of 3 (sketch)'],
			['2027-03-08', 'Microneedling, session 3 of 3 (sketch)'],
			['2027-01-25', 'Chemical peel after session 1 (sketch)'],
			['2027-02-22', 'Chemical peel after session 2 (sketch)'],
			['2027-06-08', 'Microneedling: a fair time to judge the result begins'],
		]));

	it('holds whole days, with a reminder at nine in the morning of the day before each session', () => {
		const [first] = parsed(file());
		expect(first?.datetype).toBe('date');
		// Fifteen hours before midnight, where the whole day begins.
		expect(file().match(/TRIGGER:-PT15H/g)).toHaveLength(3);
	});

	it('says in each entry that it is a sketch, and links to the plan', () => {
		for (const { description } of parsed(file())) {
			expect(description).toContain('It is not a booking and not medical advice.');
			expect(description).toContain(words.link);
		}
	});

	it('keeps to the rules of RFC 5545: lines of 75 octets at most, each ended by CR LF', () => {
		const text = calendarFile(planCourse(request(), FACTS), { ...words, concern: 'Fine lines, wrinkles; and “more” \\ äöü '.repeat(4) });
		const lines = text.split('\r\n');
		expect(lines.at(0)).toBe('BEGIN:VCALENDAR');
		expect(text).not.toMatch(/[^\r]\n/);
		for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
	});

	it('is the same file for the same plan', () => expect(file()).toBe(file()));

	const uids = (one: PlanRequest) => parsed(file(one)).map(({ uid }) => uid);

	it('replaces a course on the same days that was made before, however it was asked for', () => {
		const again = request({ madeOn: '2026-11-30', avoid: [{ from: '2028-01-01', to: '2028-01-14' }] });
		expect(uids(again)).toEqual(uids(request()));
		const sequence = (one: PlanRequest) => Number(/^SEQUENCE:(\d+)\r$/m.exec(file(one))?.[1]);
		expect(sequence(again)).toBeGreaterThan(sequence(request()));
	});

	it.each<[string, Partial<PlanRequest>]>([
		['one session more', { sessions: 4 }],
		['another first day', { day: '2027-01-12' }],
		['back from an event', { counting: 'to-event', day: '2027-08-12' }],
		['a peel between', { peels: true }],
		['days to avoid', { avoid: [{ from: '2027-02-01', to: '2027-02-14' }] }],
	])('leaves another course of the same concern, made on the same day, as it is: %s', (_name, changes) => {
		const first = new Set(uids(request()));
		expect(uids(request(changes)).filter((uid) => first.has(uid))).toEqual([]);
	});

	it.each(['Pacific/Auckland', 'America/Los_Angeles', 'Europe/London', 'Pacific/Apia'])('has the same days in %s', (zone) => {
		const code = `import { calendarFile } from '#src/planner/calendar-file.ts'; import { planCourse } from '#src/planner/plan.ts';
			const { request, facts, words } = JSON.parse(process.argv[1]); console.log(calendarFile(planCourse(request, facts), words));`;
		const { stdout, stderr } = spawnSync(
			process.execPath,
			['--input-type=module', '--eval', code, JSON.stringify({ request: request({ day: '2027-03-28' }), facts: FACTS, words })],
			{ env: { ...process.env, TZ: zone }, encoding: 'utf8' },
		);
		expect(stderr).toBe('');
		expect(stdout.match(/DTSTART;VALUE=DATE:\d{8}/g)).toEqual(['20270328', '20270425', '20270523', '20270823'].map((day) => `DTSTART;VALUE=DATE:${day}`));
	});

	it('holds each session of any plan on its day, each with its own id', () =>
		fc.assert(
			fc.property(anyRequest, (one) => {
				const plan = planCourse(one, FACTS);
				const events = parsed(calendarFile(plan, words));
				expect(events.map(({ day }) => day)).toEqual(
					[...plan.sessions, ...plan.peels].map(({ day }) => day).concat(plan.judge === undefined ? [] : [plan.judge.from]),
				);
				expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
			}),
			{ numRuns: 40 },
		));
});
