import { checkContent } from '#src/content-check/check-content.ts';
import { type OutsideAddress, outsideAddresses } from '#src/content-check/outside-addresses.ts';

/** npm run check:links: asks every outside address and DOI, and lists those that do not answer. Ends 1 where there is any. Needs the network. */
const AT_ONCE = 8;
const PATIENCE_MS = 20_000;

const queue = outsideAddresses(checkContent('content').content);
const total = queue.length;
const silent: string[] = [];

await Promise.all(
	Array.from({ length: AT_ONCE }, async () => {
		for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
			const why = await problemOf(next);
			if (why !== undefined) silent.push(`${next.file}  ${next.url}  ${why}`);
		}
	}),
);
for (const line of silent.toSorted()) console.log(line);
console.log(`${total} addresses asked, ${silent.length} silent.`);
process.exitCode = silent.length === 0 ? 0 : 1;

/** Why an address is not there. A page that refuses robots (401, 403, 429) is there. */
async function problemOf({ url }: OutsideAddress): Promise<string | undefined> {
	try {
		const { status } = await fetch(url, { redirect: 'follow', signal: AbortSignal.timeout(PATIENCE_MS), headers: { accept: 'text/html,*/*' } });
		return status < 400 || [401, 403, 429].includes(status) ? undefined : `answers ${status}`;
	} catch (error) {
		return error instanceof Error ? ((error.cause as { code?: string } | undefined)?.code ?? error.name) : 'no answer';
	}
}
