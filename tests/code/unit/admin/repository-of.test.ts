import { describe, expect, test } from 'vitest';
import { repositoryOf } from '#src/admin/repository-of.ts';

describe('a build with the form', () => {
	test.each([
		['owner/name', 'main'],
		['some-clinic/guide.to-needling_2', 'release/2026.11'],
	])('takes the repository %s and the branch %s', (repository, branch) => {
		expect(repositoryOf(['--repository', repository, '--branch', branch])).toEqual({ repository, branch });
	});

	test.each([
		['nothing', [], 'needs the repository'],
		['no branch', ['--repository', 'owner/name'], 'needs the branch'],
		['an address', ['--repository', 'https://github.com/owner/name', '--branch', 'main'], 'is not the owner and the name'],
		['an empty repository', ['--repository', '', '--branch', 'main'], 'needs the repository'],
		['spaces', ['--repository', 'owner / name', '--branch', 'main'], 'is not the owner and the name'],
		['a name of dots', ['--repository', 'owner/..', '--branch', 'main'], 'is not the owner and the name'],
		['a name alone', ['--repository', 'name', '--branch', 'main'], 'is not the owner and the name'],
		['an empty branch', ['--repository', 'owner/name', '--branch', ''], 'needs the branch'],
		['a branch that git refuses', ['--repository', 'owner/name', '--branch', 'a..b'], 'is not the name of a branch'],
		['an odd branch', ['--repository', 'owner/name', '--branch', 'a b'], 'is not the name of a branch'],
		['another word', ['--repo', 'owner/name'], 'could not be read'],
	])('says what to write when it is given %s', (_, words, sentence) => {
		expect(repositoryOf(words)).toContain(sentence);
		expect(repositoryOf(words)).toContain('npm run build:admin -- --repository owner/name --branch main');
	});
});
