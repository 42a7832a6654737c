import { describe, expect, test } from 'vitest';
import { repositoryOf } from '#src/admin/repository-of.ts';

describe('a build with the form', () => {
	test('takes a repository and a branch', () => {
		expect(repositoryOf(['--repository', 'owner/name', '--branch', 'main'])).toEqual({ repository: 'owner/name', branch: 'main' });
	});

	test.each([
		['nothing', [], 'needs the repository'],
		['no branch', ['--repository', 'owner/name'], 'needs the branch'],
		['an address', ['--repository', 'https://github.com/owner/name', '--branch', 'main'], 'is not a repository on GitHub'],
		['a name alone', ['--repository', 'name', '--branch', 'main'], 'is not a repository on GitHub'],
		['an odd branch', ['--repository', 'owner/name', '--branch', 'a b'], 'is not the name of a branch'],
		['another word', ['--repo', 'owner/name'], 'could not be read'],
	])('says what to write when it is given %s', (_, words, sentence) => {
		expect(repositoryOf(words)).toContain(sentence);
		expect(repositoryOf(words)).toContain('npm run build:admin -- --repository owner/name --branch main');
	});
});
