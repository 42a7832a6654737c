import './quiet-astro.ts';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Runs a command of Astro's own, e.g. `node src/commands/astro.ts dev`. */
const command = fileURLToPath(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')));
process.exitCode = spawnSync(process.execPath, [command, ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1;
