/** A sentence of at least this many characters says something on its own; "Yes." does not. */
const ENOUGH = 60;

/** The beginning of an answer, in whole sentences: enough to say what the answer is, where the whole of it is one link away. */
export function leadOf(answer: string): string {
	let lead = '';
	for (const sentence of answer.split(/(?<=[.!?])\s+/)) {
		lead = lead === '' ? sentence : `${lead} ${sentence}`;
		if (lead.length >= ENOUGH) break;
	}
	return lead;
}
