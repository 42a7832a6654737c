import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GOOD_FOLDER } from '../../fixtures/broken/broken-content.ts';

const COMMAND = fileURLToPath(new URL('../../../../src/commands/new.ts', import.meta.url));

let place: string;

const run = (words: readonly string[], input = '') =>
	spawnSync(process.execPath, [COMMAND, ...words], { cwd: place, encoding: 'utf8', input, env: { ...process.env, CONTENT_DIR: 'content' } });

beforeEach(() => {
	place = mkdtempSync(join(tmpdir(), 'new-'));
	cpSync(GOOD_FOLDER, join(place, 'content'), { recursive: true });
});

afterEach(() => {
	rmSync(place, { recursive: true, force: true });
});

describe('npm run new', () => {
	it('asks what, title and topic, and names what is still to be written', () => {
		const { status, stdout } = run([], 'question\nDoes it itch?\nsession\n');
		expect(status).toBe(0);
		expect(stdout).toContain('Written: content/questions/does-it-itch.md');
		expect(stdout).toContain('questions/does-it-itch.md:8  This is still to be written.');
		expect(readFileSync(join(place, 'content/questions/does-it-itch.md'), 'utf8')).toContain('draft: true');
	});

	it('writes nothing where an answer is missing, and says how it is written in one line', () => {
		const { status, stderr } = run(['question'], 'Does it itch?\n');
		expect(status).toBe(2);
		expect(stderr).toContain('Nothing was written.');
		expect(stderr).not.toContain('Warning');
		expect(existsSync(join(place, 'content/questions/does-it-itch.md'))).toBe(false);
	});

	it.each([
		[
			'a title that the check refuses',
			['question', `${'Does it itch '.repeat(12)}?`, '--topic', 'session'],
			'`question` is too long. Write at most 120 characters',
		],
		['a title without letters', ['question', '???', '--topic', 'session'], 'at least one letter'],
		['a file that is there', ['question', 'Does it hurt?', '--topic', 'session'], 'content/questions/does-it-hurt.md already exists'],
		['a topic with a slip', ['question', 'Does it itch?', '--topic', 'sesion'], 'Did you mean "session"?'],
		['an article of no kind', ['article', 'Does it itch?'], 'Write `concern` for an article on a skin concern'],
	])('writes nothing for %s', (_, words, said) => {
		const { status, stderr } = run(words);
		expect({ status, told: stderr.includes(said) }).toEqual({ status: 2, told: true });
	});

	it('begins a concern together with its course', () => {
		expect(run(['concern', 'Can microneedling help freckles?']).stdout).toContain('Added to: content/facts/courses.yaml');
	});
});
