// Preloaded into a build (`node --import`): from the FULL_AFTER-th write under FULL_UNDER on, half of what is written arrives and the disk is full.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { resolve } from 'node:path';
import { isMainThread } from 'node:worker_threads';

const after = Number(process.env.FULL_AFTER);
const under = resolve(process.env.FULL_UNDER ?? '.');
let writes = 0;

const full = (file) =>
	typeof file === 'string' || file instanceof URL ? resolve(file instanceof URL ? file.pathname : file).startsWith(under) && ++writes > after : false;
const error = () => Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', errno: -28, syscall: 'write' });
const half = (data) => (typeof data === 'string' ? data.slice(0, data.length / 2) : data.subarray(0, data.length / 2));

if (isMainThread) {
	const { writeFileSync, writeFile, copyFileSync } = fs;
	const { writeFile: write } = fs.promises;
	fs.writeFileSync = (file, data, ...rest) => {
		if (!full(file)) return writeFileSync(file, data, ...rest);
		writeFileSync(file, half(data), ...rest);
		throw error();
	};
	fs.copyFileSync = (from, to, ...rest) => {
		if (!full(to)) return copyFileSync(from, to, ...rest);
		throw error();
	};
	fs.writeFile = (file, data, ...rest) => (full(file) ? rest.at(-1)(error()) : writeFile(file, data, ...rest));
	fs.promises.writeFile = async (file, data, ...rest) => {
		if (!full(file) || typeof data[Symbol.iterator] !== 'function') return write(file, data, ...rest);
		await write(file, half(data), ...rest);
		throw error();
	};
	syncBuiltinESMExports();
}
