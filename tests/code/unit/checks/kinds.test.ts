import { describe, expect, it } from 'vitest';
import { checkFiles } from '#src/content-check/check-content.ts';
import { printed } from '#src/content-check/problem.ts';
import { brokenBy } from '../../fixtures/broken/broken-content.ts';
import { EXPECTED_OF_KINDS } from '../../fixtures/broken/expected.ts';
import { type Sample, SAMPLES } from '../../fixtures/broken/kinds.ts';
import type { Change } from '../../fixtures/broken/change.ts';

const numbers = new Map<string, number>();
const named = SAMPLES.map((sample) => {
	const number = (numbers.get(sample.kind) ?? 0) + 1;
	numbers.set(sample.kind, number);
	return { ...sample, name: `${sample.kind} ${number}` };
});

const linesOf = (files: Readonly<Record<string, Change>>) => checkFiles(brokenBy({ files })).problems.map(printed);

const filesOf = ({ path, breaks, also }: Sample) => ({ [path]: breaks, ...also });

const mended = ({ path, breaks, cure, also }: Sample) => ({
	...also,
	[path]: (good: string) => {
		const broken = breaks(good);
		return cure === 'remove' ? good : cure(typeof broken === 'string' ? broken : new TextDecoder().decode(broken));
	},
});

describe('a kind of mistake', () => {
	it.each(named)('is named with its line and its cure: $name', (sample) => {
		expect(linesOf(filesOf(sample))).toEqual(EXPECTED_OF_KINDS.get(sample.name));
		expect(EXPECTED_OF_KINDS.get(sample.name)).not.toEqual([]);
	});

	it.each(named.filter(({ cure }) => cure !== 'remove'))('leaves a good file once the cure is typed: $name', (sample) => {
		expect(linesOf(mended(sample))).toEqual([]);
	});

	it('has several samples each', () => {
		expect([...numbers].filter(([, times]) => times < 3)).toEqual([]);
		expect([...EXPECTED_OF_KINDS.keys()]).toEqual(named.map(({ name }) => name));
	});
});
