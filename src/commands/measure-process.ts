import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Cost {
	/** Seconds. */
	wall: number;
	/** Seconds on all processors together. */
	cpu: number;
	/** Bytes in memory at the worst moment, of the command and all that it started. What these share, as the program of Node, counts once (PSS): the sum of what each alone would hold (RSS) is more than the machine gives. */
	memory: number;
}

/** Runs a command of Node and watches what it and its children take. Linux tells; elsewhere processor and memory are not a number. */
export async function measured(args: readonly string[], folder: string): Promise<Cost> {
	const started = performance.now();
	const child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
	let said = '';
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said = (said + text.toString()).slice(-3000)));
	const cpu = new Map<number, number>();
	let memory = Number.NaN;
	const look = () => {
		let sum = 0;
		for (const { pid, seconds } of familyOf(child.pid ?? 0)) {
			cpu.set(pid, Math.max(seconds, cpu.get(pid) ?? 0));
			sum += memoryOf(pid);
		}
		if (sum > 0) memory = Math.max(sum, Number.isNaN(memory) ? 0 : memory);
	};
	const timer = setInterval(look, 100);
	const code = await new Promise<number | null>((done) => child.once('exit', done));
	clearInterval(timer);
	if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}:\n${said}`);
	return { wall: (performance.now() - started) / 1000, cpu: cpu.size === 0 ? Number.NaN : [...cpu.values()].reduce((a, b) => a + b, 0), memory };
}

const TICKS_A_SECOND = 100;

/** What a process holds, with its share of what it holds together with others. Nothing once it has ended. */
function memoryOf(pid: number): number {
	try {
		return Number(/^Pss: +(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0) * 1024;
	} catch {
		return 0;
	}
}

/** A process and its children and theirs, as /proc tells. */
function familyOf(root: number): { pid: number; seconds: number }[] {
	if (process.platform !== 'linux') return [];
	const all = readdirSync('/proc')
		.filter((name) => /^\d+$/.test(name))
		.flatMap((name) => {
			try {
				// The name of the command is in brackets and may hold spaces.
				const fields = readFileSync(`/proc/${name}/stat`, 'utf8')
					.replace(/^.*\) /s, '')
					.split(' ')
					.map(Number);
				const [, parent = 0] = fields;
				return [{ pid: Number(name), parent, seconds: ((fields[11] ?? 0) + (fields[12] ?? 0)) / TICKS_A_SECOND }];
			} catch {
				// It ended while we looked.
				return [];
			}
		});
	const family = new Set([root]);
	for (let size = 0; size < family.size;) {
		size = family.size;
		for (const { pid, parent } of all) if (family.has(parent)) family.add(pid);
	}
	return all.filter(({ pid }) => family.has(pid));
}
