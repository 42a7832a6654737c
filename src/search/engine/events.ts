/** What people want to look their best for. */
const EVENT =
	/\b(?:weddings?|married|marry(?:ing)?|bride|bridesmaid|groom|birthday|party|parties|prom|christening|baptism|honeymoon|photo ?shoots?|interview|christmas|reunion|graduation|graduate|events?|anniversary|eid|diwali|big day)\b/;

/** And when it is. */
const WHEN =
	/\b(?:before|until|till|by|away|ahead|coming up|days?|weeks?|months?|weekend|fortnight|tomorrow|next|this|soon|when|plan|january|february|march|april|may|june|july|august|september|october|november|december)\b/;

/** Whether somebody has a date to be ready for: then the date planner helps. */
export function namesEvent(typed: string): boolean {
	const text = typed.slice(0, 2000).toLowerCase();
	return EVENT.test(text) && WHEN.test(text);
}

/** The planner second: the first answers the question, and the planner works out the dates. */
export function withPlanner<Entry extends { url: string }>(results: readonly Entry[], planner: Entry | undefined): Entry[] {
	if (planner === undefined || results[0]?.url === planner.url) return [...results];
	const [first, ...rest] = results.filter(({ url }) => url !== planner.url);
	return first === undefined ? [planner] : [first, planner, ...rest];
}
