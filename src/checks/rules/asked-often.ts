import { type Rule, valueAt } from '../content.ts';

/** The home page shows them all; more are a list again. */
const MOST = 8;

/** Only a few questions are the ones asked most often. */
export const askedOften: Rule = ({ of }) =>
	of('questions')
		.filter((entry) => !entry.draft && valueAt(entry.value, ['askedOften']) === true)
		.slice(MOST)
		.map((entry) => ({
			rule: 'asked-often',
			file: entry.file,
			line: entry.lineOf(['askedOften']),
			sentence: `More than ${MOST} questions are marked \`askedOften\``,
			hint: 'Take the line away here or in another question',
		}));
