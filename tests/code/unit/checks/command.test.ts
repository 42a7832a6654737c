import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GOOD_FOLDER } from '../../fixtures/broken/broken-content.ts';

const COMMAND = fileURLToPath(new URL('../../../../src/commands/check.ts', import.meta.url));
const run = (...words: string[]) => spawnSync(process.execPath, [COMMAND, ...words], { encoding: 'utf8' });

let copy: string;

beforeAll(() => {
	copy = join(mkdtempSync(join(tmpdir(), 'content-')), 'my content');
	cpSync(GOOD_FOLDER, copy, { recursive: true });
	writeFileSync(join(copy, 'sections.yaml'), '- id: safety\n  titel: Safety\n  summary: "What can go wrong.\n');
});

afterAll(() => {
	rmSync(dirname(copy), { recursive: true, force: true });
});

describe('check:content', () => {
	it('ends 0 and prints no problem for good content', () => {
		expect(run(GOOD_FOLDER)).toMatchObject({ status: 0, stdout: '' });
	});

	it('ends 1 and prints each problem on a line of its own, relative to the folder', () => {
		const { status, stdout, stderr } = run(copy);
		expect(stdout.trim().split('\n')).toEqual(['sections.yaml:3  The quote " is opened but not closed. Add " at the end of the text.']);
		expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
	});

	it('ends 2 with a sentence where there is no such folder', () => {
		const { status, stdout, stderr } = run('/no/such/folder');
		expect({ status, stdout, stderr: stderr.trim() }).toEqual({
			status: 2,
			stdout: '',
			stderr: 'There is no folder "/no/such/folder". Name the content folder, or a whole copy of it.',
		});
	});

	it('ends 2 with a sentence for an option that it does not know', () => {
		expect(run('--reprot')).toMatchObject({ status: 2, stdout: '' });
	});

	it('prints a table of the pages, the medians and what is left before publishing', () => {
		const { status, stdout } = run(GOOD_FOLDER, '--report');
		expect(status).toBe(0);
		expect(stdout).toMatch(/^articles\/pores +\d{3,4} of \d+ +\d\.\d +2 +2027-11-23$/m);
		expect(stdout).toMatch(/^3 articles: median grade \d\.\d\d, hardest \d\.\d$/m);
		expect(stdout).toMatch(/\nBefore you publish\n {2}The address of the site is still https:\/\/example\.org\./);
		expect(stdout).not.toContain('No price is set');
	});

	it('prints what a clinician has to decide, and says when a change of a sign cancels the signature', () => {
		const signed = join(dirname(copy), 'signed');
		cpSync(GOOD_FOLDER, signed, { recursive: true });
		const forClinician = () => /^For a clinician\n(?: {2}.*\n)+/m.exec(run(signed, '--report').stdout)?.[0] ?? '';
		const change = (file: string, to: (text: string) => string) => writeFileSync(join(signed, file), to(readFileSync(join(signed, file), 'utf8')));
		const digest = /digest: '([0-9a-f]{16})'/.exec(forClinician())?.[1];
		expect(forClinician()).toContain('Nobody has signed the warning signs.');

		writeFileSync(
			join(signed, 'people/ada-berg.yaml'),
			'name: Ada Berg\nkind: person\nrole: Signs the warning signs\nqualifications: Registered nurse\nregistration: Nursing register, number 00A0000E\n',
		);
		change('facts/signature.yaml', () => `person: ada-berg\nsignedOn: 2026-11-23\ndigest: '${digest}'\n`);
		change('sources/alam-2014.yaml', (text) => `${text}forClinician: Of 15 or of 20?\n`);
		expect(forClinician()).toContain('ada-berg has signed the warning signs as they are.');
		expect(forClinician()).toMatch(/sources\/alam-2014\.yaml:\d+ {2}Of 15 or of 20\?/);

		change('facts/warning-signs.yaml', (text) => text.replace(/say: .*/, 'say: Wait and see.'));
		expect(forClinician()).toContain('The signature of ada-berg no longer holds: the signs have changed since.');
	});
});
