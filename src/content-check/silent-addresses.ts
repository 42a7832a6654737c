import type { OutsideAddress } from './outside-addresses.ts';

const AT_ONCE = 8;
const PATIENCE_MS = 20_000;
/** This many sites are tried before the rest: where none of them answers, it is the network and not the addresses. */
const SITES_TRIED = 5;

/** What came back from an address: an answer, which may be a bad one, or nothing. */
interface Answer {
	address: OutsideAddress;
	answered: boolean;
	problem: string | undefined;
}

/** Asks every address and gives a line for each that is not there; nothing where no site at all can be reached from here. */
export async function silentAddresses(addresses: readonly OutsideAddress[], patience = PATIENCE_MS): Promise<string[] | undefined> {
	const sites = [...Map.groupBy(addresses, ({ url }) => new URL(url).host).values()].map(([one]) => one as OutsideAddress).slice(0, SITES_TRIED);
	const first = await Promise.all(sites.map((address) => ask(address, patience)));
	if (first.length > 0 && !first.some(({ answered }) => answered)) return undefined;
	const answers = [...first];
	const queue = addresses.filter((address) => !sites.includes(address));
	await Promise.all(
		Array.from({ length: AT_ONCE }, async () => {
			for (let next = queue.shift(); next !== undefined; next = queue.shift()) answers.push(await ask(next, patience));
		}),
	);
	return answers.flatMap(({ address: { file, url }, problem }) => (problem === undefined ? [] : [`${file}  ${url}  ${problem}`])).toSorted();
}

/** A page that refuses robots (401, 403, 429) is there. */
async function ask(address: OutsideAddress, patience: number): Promise<Answer> {
	try {
		const { status } = await fetch(address.url, { redirect: 'follow', signal: AbortSignal.timeout(patience), headers: { accept: 'text/html,*/*' } });
		const isThere = status < 400 || [401, 403, 429].includes(status);
		return { address, answered: true, problem: isThere ? undefined : `answers ${status}` };
	} catch (error) {
		const why = error instanceof Error ? ((error.cause as { code?: string } | undefined)?.code ?? error.name) : 'no answer';
		return { address, answered: false, problem: why };
	}
}
