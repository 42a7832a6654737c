/** The part after the last `/`. */
export function baseName(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1);
}

/** The ending with its full stop, e.g. `.jpg`; empty where there is none. */
export function endingOf(path: string): string {
	return /(?<=[^/])\.[^./]*$/.exec(path)?.[0] ?? '';
}

/** The file that `relative` names when it is written in `file`: `articles/pores.mdx` and `../images/a.jpg` give `images/a.jpg`. */
export function pathFrom(file: string, relative: string): string {
	const steps = file.split('/').slice(0, -1);
	for (const step of relative.split('/')) {
		if (step === '..') steps.pop();
		else if (step !== '.' && step !== '') steps.push(step);
	}
	return steps.join('/');
}

/** How `file` names another one, e.g. `../images/a.jpg`. */
export function relativePath(file: string, other: string): string {
	const [from, to] = [file.split('/').slice(0, -1), other.split('/')];
	let same = 0;
	while (same < from.length && same < to.length - 1 && from[same] === to[same]) same += 1;
	return [...from.slice(same).map(() => '..'), ...to.slice(same)].join('/');
}
