import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { dev } from 'astro';

/** npm run edit: the editing form on the files of this machine, in the browser. */
const { values } = parseArgs({ options: { 'no-open': { type: 'boolean' } } });
const server = await dev({ logLevel: 'warn' });
const form = `http://localhost:${server.address.port}/admin/`;

console.log(`
  The editing form     ${form}
  What is due          ${form}overview/
  The site as you save http://localhost:${server.address.port}/

  In the form press "Work with Local Repository" and choose this folder:
  ${process.cwd()}

  It needs Chrome or Edge. Ctrl+C ends it; what you have saved stays.
`);
if (values['no-open'] !== true) open(form);

/** Where there is no browser to open, the address above is enough. */
function open(address: string): void {
	const [command, ...given] =
		process.platform === 'darwin' ? ['open', address] : process.platform === 'win32' ? ['cmd', '/c', 'start', '', address] : ['xdg-open', address];
	spawn(command ?? '', given, { stdio: 'ignore', detached: true })
		.on('error', () => undefined)
		.unref();
}
