import './quiet-astro.ts';
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { dev } from 'astro';

/** npm run edit: the editing form on the files of this machine, in the browser. */
const quiet = noOpen();
const server = await dev({ logLevel: 'warn' });
const form = `http://localhost:${server.address.port}/admin/`;

console.log(`
  The editing form     ${form}
  What is due          ${form}overview/
  The site as you save http://localhost:${server.address.port}/

  In the form press "Work with Local Repository" and choose this folder:
  ${process.cwd()}

  It needs Chrome or Edge. Press Ctrl+C to stop it; everything you have saved stays.
`);
if (!quiet) open(form);

/** Whether the address is only to be printed. */
function noOpen(): boolean {
	try {
		return parseArgs({ options: { 'no-open': { type: 'boolean', default: false } } }).values['no-open'];
	} catch {
		console.error('Write `npm run edit`, or `npm run edit -- --no-open` if no browser should open.');
		return process.exit(2);
	}
}

/** Where there is no browser to open, the address above is enough. */
function open(address: string): void {
	const [command, ...given] =
		process.platform === 'darwin' ? ['open', address] : process.platform === 'win32' ? ['cmd', '/c', 'start', '', address] : ['xdg-open', address];
	spawn(command ?? '', given, { stdio: 'ignore', detached: true })
		.on('error', () => undefined)
		.unref();
}
