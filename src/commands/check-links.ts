import { CONTENT_FOLDER } from '#src/content-folder.ts';
import { checkContent } from '#src/content-check/check-content.ts';
import { outsideAddresses } from '#src/content-check/outside-addresses.ts';
import { silentAddresses } from '#src/content-check/silent-addresses.ts';

/** npm run check:links: asks every outside address and DOI, and lists those that do not answer. Ends 1 where there is any, 2 where nothing could be asked. */
const addresses = outsideAddresses(checkContent(CONTENT_FOLDER).content);
const silent = await silentAddresses(addresses);
if (silent === undefined) {
	console.error(`No site can be reached from here, so none of the ${addresses.length} addresses was checked. Run it again with an internet connection.`);
	process.exitCode = 2;
} else {
	for (const line of silent) console.log(line);
	console.log(`${addresses.length} addresses asked, ${silent.length} did not answer.`);
	process.exitCode = silent.length === 0 ? 0 : 1;
}
