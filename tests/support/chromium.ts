import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const NO_CHROMIUM =
	'No Chromium was found for the browser tests. Install one (for example "apt-get install chromium"), or set CHROMIUM_PATH to an installed Chrome or Chromium.';

const INSTALLED = [
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const onPath = (name: string) => {
	try {
		return execFileSync(process.platform === 'win32' ? 'where' : 'which', [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
			.split('\n')[0]
			?.trim();
	} catch {
		return undefined;
	}
};

/** Carried inside an npm package for Linux on x64. It reuses whatever `chromium` lies in its folder, so each version gets its own. */
async function carried(): Promise<string | undefined> {
	if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
	const before = process.env['TMPDIR'];
	try {
		const folder = join(tmpdir(), 'carried-chromium-153');
		mkdirSync(folder, { recursive: true });
		process.env['TMPDIR'] = folder;
		// The package sets up the shared libraries that a bare Linux lacks only where it believes to be on AWS.
		process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x';
		const { default: carrier } = await import('@sparticuz/chromium');
		return await carrier.executablePath();
	} catch {
		return undefined;
	} finally {
		if (before === undefined) delete process.env['TMPDIR'];
		else process.env['TMPDIR'] = before;
	}
}

/** The Chromium to test with: CHROMIUM_PATH, an installed one, or the one inside an npm package. @throws a sentence where there is none */
async function chromiumPath(): Promise<string> {
	const asked = process.env['CHROMIUM_PATH'];
	if (asked !== undefined) {
		if (!existsSync(asked)) throw new Error(`CHROMIUM_PATH names ${asked}, which does not exist. ${NO_CHROMIUM}`);
		return asked;
	}
	for (const name of INSTALLED) {
		const found = existsSync(name) ? name : onPath(name);
		if (found) return found;
	}
	const inside = await carried();
	if (inside === undefined) throw new Error(NO_CHROMIUM);
	return inside;
}

let shared: Promise<Browser> | undefined;

/** The browser of this worker, started once; it ends with the worker. */
export function sharedChromium(): Promise<Browser> {
	shared ??= launchChromium().then((browser) => browser.on('context', (context) => context.setDefaultTimeout(TIMEOUT_MS)));
	return shared;
}

/** As long as `expect.poll` waits (vitest.config.ts): three workers may share two busy cores. */
const TIMEOUT_MS = 60_000;

/** Starts a browser of one's own, without any call of its own to another host. */
export async function launchChromium(): Promise<Browser> {
	return chromium.launch({
		executablePath: await chromiumPath(),
		env: { ...process.env, HOME: process.env['HOME'] ?? homedir() },
		args: [
			...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
			'--disable-gpu',
			'--disable-quic',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
		],
	});
}
