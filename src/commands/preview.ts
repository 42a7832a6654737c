import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { serveSite } from '#src/publish/serve.ts';
import { PATH_HEADERS } from '#src/build/path-headers.ts';

const { values } = parseArgs({ options: { port: { type: 'string', default: '4321' } } });

if (!existsSync('dist/index.html')) {
	console.error('There is no built site. Run "npm run build" first.');
	process.exit(2);
}

try {
	const { origin } = await serveSite('dist', {
		port: Number(values.port),
		exceptions: PATH_HEADERS,
		onNewBuild: () => console.log('The site was rebuilt. Reload the page to see it.'),
	});
	console.log(`The site is at ${origin}/ (press Ctrl+C to stop).`);
} catch (error) {
	console.error(
		(error as NodeJS.ErrnoException).code === 'EADDRINUSE'
			? `Port ${values.port} is taken. Stop whatever is running there, or choose another: npm run preview -- --port 4322`
			: (error as Error).message,
	);
	process.exit(1);
}
