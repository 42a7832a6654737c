import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compressSite } from '#src/publish/compress.ts';
import { writeForGithubPages } from '#src/publish/github-pages.ts';
import { nginxConfiguration } from '#src/publish/nginx.ts';
import { folderProblem, replaceFolder } from '#src/publish/replace-folder.ts';
import { siteHosting } from '#src/publish/site-hosting.ts';
import { headersFile, redirectsFile } from '#src/publish/static-host.ts';
import { PATH_HEADERS } from '#src/build/path-headers.ts';
import { CONTENT_FOLDER } from '#src/content-folder.ts';
import { SITE } from '#src/site.ts';
import { writeProblem } from './write-problem.ts';

// Writes the headers and redirects of the built site in the form of each host, and the site itself with compressed copies for a server of one's own.
const USE = 'Say where to write it: npm run hosting -- OUT_DIR (and, for a server of your own, --root with the folder that the site will be in).';

function refuse(sentence: string): never {
	console.error(sentence);
	process.exit(2);
}

function given(): { out: string; root: string } {
	try {
		const { values, positionals } = parseArgs({ allowPositionals: true, options: { root: { type: 'string', default: '/srv/lys-beauty' } } });
		const [out = '', ...more] = positionals;
		return out === '' || more.length > 0 ? refuse(USE) : { out, root: values.root };
	} catch {
		return refuse(USE);
	}
}

const { out, root } = given();
if (!existsSync('dist/index.html')) refuse('There is no built site. Run "npm run build" first.');
const problem = folderProblem(out, ['_headers', '_redirects', 'github-pages', 'nginx'], 'dist');
if (problem !== undefined) refuse(problem);
if (/[$\p{Cc}]/v.test(root)) refuse(`nginx cannot be given "${root}" as --root: it reads $ as a variable, and takes no line breaks. Name another folder.`);

const { rules, redirects } = siteHosting('dist', CONTENT_FOLDER, PATH_HEADERS);
const { maps, site } = nginxConfiguration(rules, redirects, root);
const files = {
	_headers: headersFile(rules),
	_redirects: redirectsFile(redirects),
	'nginx/lys-beauty-maps.conf': maps,
	'nginx/lys-beauty-site.conf': site,
};
try {
	await replaceFolder(out, async (folder) => {
		for (const [name, text] of Object.entries(files)) {
			mkdirSync(dirname(join(folder, name)), { recursive: true });
			writeFileSync(join(folder, name), text);
		}
		writeForGithubPages('dist', join(folder, 'github-pages'), { rules, redirects, site: SITE.address });
		await compressSite('dist', join(folder, 'nginx/site'));
	});
} catch (error) {
	console.error(writeProblem(out, error));
	process.exit(1);
}
for (const name of [...Object.keys(files), 'github-pages', 'nginx/site']) console.log(resolve(out, name));
