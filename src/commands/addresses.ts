import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readAddresses, writeAddresses } from '#src/publish/published-addresses.ts';
import { addressOfPage, isPage, siteFiles } from '#src/publish/site-files.ts';

// Adds the addresses of the built site to those that were ever published. Run after publishing; nothing is ever taken out.
const LIST = 'src/publish/published-addresses.txt';

if (!existsSync('dist')) {
	console.error('There is no built site. Run "npm run build" first.');
	process.exit(2);
}
const known = existsSync(LIST) ? readAddresses(readFileSync(LIST, 'utf8')) : [];
const pages = siteFiles('dist').filter(isPage).map(addressOfPage);
writeFileSync(LIST, writeAddresses([...known, ...pages]));
console.log(`${new Set([...known, ...pages]).size - known.length} new addresses, ${new Set([...known, ...pages]).size} in all.`);
