import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PLACES = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'];

/** The installed nginx, or nothing. */
export const nginxPath = () => PLACES.find((path) => existsSync(path));

/** A port that nothing listens on. */
export async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	const { port } = server.address() as AddressInfo;
	await new Promise((done) => server.close(done));
	return port;
}

/** Starts nginx on loopback with the site's configuration, in a folder of its own that goes with it. */
export async function startNginx(nginx: string, { maps, site }: { maps: string; site: string }): Promise<{ origin: string; stop: () => Promise<void> }> {
	const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
	const port = await freePort();
	for (const name of ['body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']) mkdirSync(join(folder, name));
	const configuration = join(folder, 'nginx.conf');
	writeFileSync(
		configuration,
		`${process.getuid?.() === 0 ? 'user root;\n' : ''}daemon off;
pid ${folder}/pid;
error_log stderr;
worker_processes 1;
events { worker_connections 64; }
http {
	access_log off;
	client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/fastcgi; uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
${maps}
	server {
		listen 127.0.0.1:${port};
${site}
	}
}
`,
	);
	execFileSync(nginx, ['-t', '-c', configuration, '-p', folder], { stdio: 'pipe' });
	const child = spawn(nginx, ['-c', configuration, '-p', folder], { stdio: ['ignore', 'ignore', 'pipe'] });
	let said = '';
	child.stderr.on('data', (text: Buffer) => (said += text.toString()));
	const origin = `http://127.0.0.1:${port}`;
	for (let tries = 0; ; tries += 1) {
		try {
			await fetch(origin, { method: 'HEAD' });
			break;
		} catch {
			if (tries > 50) throw new Error(`nginx did not start: ${said}`);
			await new Promise((done) => setTimeout(done, 100));
		}
	}
	return {
		origin,
		stop: () =>
			new Promise((done) => {
				child.once('exit', () => {
					rmSync(folder, { recursive: true, force: true });
					done();
				});
				child.kill();
			}),
	};
}
