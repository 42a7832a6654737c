import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { takeBuildLock } from '#src/build/build-lock.ts';

describe('the lock of a build', () => {
	let home = '';
	beforeEach(() => {
		home = mkdtempSync(join(tmpdir(), 'lock-'));
	});
	afterEach(() => {
		rmSync(home, { recursive: true, force: true });
	});

	it('is refused while another build is running, and free when it is done', () => {
		const release = takeBuildLock(home);
		expect(release).toBeTypeOf('function');
		expect(takeBuildLock(home)).toBeUndefined();
		release?.();
		expect(takeBuildLock(home)).toBeTypeOf('function');
	});

	it.each([['2147483646'], [''], ['no number']])('is taken over where the build that left it is gone: "%s"', (left) => {
		writeFileSync(join(home, '.dist-lock'), left);
		expect(takeBuildLock(home)).toBeTypeOf('function');
		expect(readFileSync(join(home, '.dist-lock'), 'utf8')).toBe(String(process.pid));
	});

	it('says what went wrong where there is no place for it', () => {
		expect(() => takeBuildLock(join(home, 'nowhere'))).toThrow('no such file or directory');
	});
});
