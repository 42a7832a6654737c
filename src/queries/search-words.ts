import { getEntry } from 'astro:content';
import { contactSentence } from '#src/lib/clinic-contact.ts';
import { adviceText, shortForm, shortText } from '#src/lib/warning-signs.ts';
import type { SearchContent } from '#src/search/build/guide-file.ts';
import { clinic } from './clinic.ts';
import { help } from './help.ts';

/** All that content/search/ holds, and what help says in short. @throws when one of its files does not exist */
export async function searchWords(): Promise<SearchContent> {
	const [redFlags, crisis, readerWords, otherSubjects, neverCorrect, { signs, words }, ours] = await Promise.all([
		getEntry('redFlags', 'only'),
		getEntry('crisis', 'only'),
		getEntry('readerWords', 'only'),
		getEntry('otherSubjects', 'only'),
		getEntry('neverCorrect', 'only'),
		help(),
		clinic(),
	]);
	if (redFlags === undefined) throw new Error('content/search/red-flags.yaml does not exist.');
	if (crisis === undefined) throw new Error('content/search/crisis.yaml does not exist.');
	if (readerWords === undefined) throw new Error('content/search/reader-words.yaml does not exist.');
	if (otherSubjects === undefined) throw new Error('content/search/other-subjects.yaml does not exist.');
	if (neverCorrect === undefined) throw new Error('content/search/never-correct.yaml does not exist.');
	return {
		help: { title: redFlags.data.title, answer: shortText(shortForm(signs, words)) },
		advice: Object.fromEntries(signs.map((sign) => [sign.id, adviceText(sign, words)])),
		redFlags: redFlags.data,
		crisis: crisis.data,
		contact: { title: 'Ask the clinic', answer: contactSentence(ours) },
		readerWords: readerWords.data,
		otherSubjects: otherSubjects.data,
		neverCorrect: neverCorrect.data.words,
	};
}
