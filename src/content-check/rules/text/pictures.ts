import { nearest } from '#src/lib/edit-distance.ts';
import { everyNode } from '#src/lib/mdast-nodes.ts';
import type { Rule } from '#src/content-check/content.ts';
import { baseName, pathFrom, relativePath } from '#src/content-check/file-paths.ts';
import { didYouMean, type Problem, type Wording } from '#src/content-check/problem.ts';

/** Every picture is there, and has words for those who cannot see it. */
export const pictures: Rule = ({ entries, files }) => {
	const present = new Set(files.flatMap(({ path, state }) => (state === 'picture' ? [path] : [])));
	return entries.flatMap((entry) => {
		if (entry.body === undefined) return [];
		return [...everyNode(entry.body.tree)].flatMap((node): Problem[] => {
			if (node.type !== 'image' && node.type !== 'imageReference') return [];
			const problem = (sentence: string, hint: string) => ({ rule: 'pictures', file: entry.file, line: node.position?.start.line ?? 1, sentence, hint });
			const problems: Problem[] = [];
			const alt = (node.alt ?? '').trim();
			if (alt === '') problems.push(problem('The picture has no description', 'Say in the square brackets what it shows, for people who cannot see it'));
			else if (SAYS_NOTHING.test(alt))
				problems.push(problem(`"${alt}" does not say what the picture shows`, 'Describe it in the square brackets, for people who cannot see it'));
			if (node.type === 'image') problems.push(...missing(decoded(node.url), entry.file, present).map(({ sentence, hint }) => problem(sentence, hint)));
			return problems;
		});
	});
};

/** The name of a file, or only that there is a picture. */
const SAYS_NOTHING = /^\S+\.(?:jpe?g|png|webp|avif|gif|svg|heic)$|^(?:an? |the )?(?:image|img|picture|pic|photo|photograph|figure|screenshot)[\s\d_-]*$/i;

function missing(url: string, file: string, present: ReadonlySet<string>): Wording[] {
	if (url === '') return [{ sentence: 'The picture has no address', hint: 'Write it between the round brackets, for example `../images/pores/cheek.jpg`' }];
	if (/^(?:https?:)?\/\/|^data:/i.test(url))
		return [{ sentence: 'The picture is on another site', hint: 'Save it in `content/images/`, if we may use it, and write `../images/<article>/<name>`' }];
	const path = url.startsWith('/') ? url.slice(1) : pathFrom(file, url);
	const shown = (found: string) => relativePath(file, found);
	if (present.has(path)) return url.startsWith('/') ? [{ sentence: `The picture ${url} would not be shown`, hint: `Write \`${shown(path)}\`` }] : [];
	const sameName = [...present].filter((one) => baseName(one) === baseName(path));
	const meant = sameName.length === 1 ? sameName[0] : nearest(path, present);
	return [
		{
			sentence: `The picture ${baseName(path)} is not in the pictures folder`,
			hint: didYouMean(
				meant === undefined ? undefined : shown(meant),
				`Put it in \`content/images/${baseName(file).replace(/\.\w+$/, '')}/\`, or delete the line`,
			),
		},
	];
}

function decoded(url: string): string {
	try {
		return decodeURI(url);
	} catch {
		return url;
	}
}
