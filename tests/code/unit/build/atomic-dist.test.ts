import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDistSwap } from '#src/build/atomic-dist.ts';

describe('the change from the last site to the next', () => {
	let home = '';
	const put = (folder: string, text: string) => {
		mkdirSync(join(home, folder), { recursive: true });
		writeFileSync(join(home, folder, 'index.html'), text);
	};
	const shown = () => readFileSync(join(home, 'dist', 'index.html'), 'utf8');

	beforeEach(() => {
		home = mkdtempSync(join(tmpdir(), 'swap-'));
	});
	afterEach(() => {
		rmSync(home, { recursive: true, force: true });
	});

	it('puts the next in the place of the last', () => {
		put('dist', 'last');
		put('.dist-next', 'next');
		createDistSwap(home).swap();
		expect(shown()).toBe('next');
		expect(existsSync(join(home, '.dist-next')) || existsSync(join(home, '.dist-last'))).toBe(false);
	});

	it('works where there was none', () => {
		put('.dist-next', 'next');
		createDistSwap(home).swap();
		expect(shown()).toBe('next');
	});

	it('clears what a stopped build left, and leaves the site', () => {
		put('dist', 'last');
		put('.dist-next', 'half');
		createDistSwap(home).cleanUp();
		expect(shown()).toBe('last');
		expect(existsSync(join(home, '.dist-next'))).toBe(false);
	});

	it('puts the last site back when it was stopped between the two renames', () => {
		put('.dist-last', 'last');
		put('.dist-next', 'next');
		createDistSwap(home).cleanUp();
		expect(shown()).toBe('last');
	});
});
