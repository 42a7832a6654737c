import { repositoryOf } from '#src/admin/repository-of.ts';
import { buildSite } from './build-site.ts';

/** npm run build:admin -- --repository owner/name --branch main: the site with the editing form at /admin/. */
const repository = repositoryOf(process.argv.slice(2));
if (typeof repository === 'string') {
	console.error(repository);
	process.exit(2);
}
await buildSite({ mode: 'production', form: repository });
