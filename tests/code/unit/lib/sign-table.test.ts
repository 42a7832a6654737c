import { describe, expect, it } from 'vitest';
import { contradictions, signsIn, signTable } from '#src/lib/sign-table.ts';

describe('the table of signs', () => {
	it('counts each page once', () => {
		const html = '<li data-sign="pus" data-action="today">Pus</li><span data-sign="pus" data-action="today">pus</span>';
		expect(signTable([...signsIn('/a/', html), ...signsIn('/b/', html)])).toEqual([{ sign: 'pus', actions: ['today'], pages: 2 }]);
	});

	it('finds a sign with two actions', () => {
		const shown = [...signsIn('/a/', '<li data-sign="pus" data-action="today">'), ...signsIn('/b/', '<li data-action="clinic" data-sign="pus">')];
		expect(contradictions(signTable(shown))).toEqual([{ sign: 'pus', actions: ['today', 'clinic'], pages: 2 }]);
	});

	it('finds a sign without an action', () => {
		expect(contradictions(signTable(signsIn('/a/', '<li data-sign="pus">')))).toEqual([]);
		expect(signTable(signsIn('/a/', '<li data-sign="pus">'))[0]?.actions).toEqual(['(none)']);
	});
});
