import { isUnread, type Rule } from '#src/content-check/content.ts';
import { textsOf } from '#src/content-check/json-schemas.ts';
import { suspiciousAddress } from '#src/lib/outside-address.ts';

/** An address in a field leads where it seems to lead, as those in a text do. */
export const webAddresses: Rule = ({ entries }) =>
	entries.flatMap((entry) =>
		textsOf(entry).flatMap(({ path, value, shape }) => {
			if (shape.format !== 'uri' || isUnread(entry, path)) return [];
			const said = suspiciousAddress(value);
			return said === undefined ? [] : [{ rule: 'web-addresses', file: entry.file, line: entry.lineOf(path), sentence: said[0], hint: said[1] }];
		}),
	);
