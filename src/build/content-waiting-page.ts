import { createServer } from 'node:http';

/** The page at the site's address while `dev` cannot start; it reloads into the site once it can. */
export interface WaitingPage {
	/** Takes the page away, so that the site can take its place. */
	close(): Promise<void>;
}

/** Serves what is wrong, one line each. `lines` is called again for each visitor. */
export function waitingPage({ port, host, lines }: { port: number; host: string | undefined; lines: () => readonly string[] }): WaitingPage {
	const server = createServer((_, response) => {
		response.writeHead(503, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', connection: 'close' });
		response.end(page(lines()));
	});
	// The address may be taken: then the terminal alone says what is wrong.
	server.on('error', () => {});
	server.listen(port, host);
	return {
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}

function page(lines: readonly string[]): string {
	const items = lines.map((line) => `<li>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</li>`).join('');
	return `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>The content needs mending</title>
<style>:root{color-scheme:light dark}body{font:1.125rem/1.5 system-ui;max-width:44rem;margin:3rem auto;padding:0 1rem}li{margin:.75rem 0;overflow-wrap:anywhere}</style>
<h1>The content needs mending</h1>
<p>The site starts by itself once this is put right and saved:</p>
<ul>${items}</ul>
<script>
let first;
setInterval(async () => {
	try {
		const answer = await fetch(location.href);
		const text = await answer.text();
		first ??= text;
		if (answer.ok || text !== first) location.reload();
	} catch {
		// Between the two servers nobody answers for a moment.
	}
}, 700);
</script>
</html>
`;
}
