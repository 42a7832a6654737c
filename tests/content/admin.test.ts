import { describe, expect, test } from 'vitest';
import { builtFiles, readBuilt } from '../support/built-site.ts';

/** A build that was asked for the form has it, on purpose. */
const hasForm = (process.env['EDITING_FORM'] ?? '') !== '';

describe.skipIf(hasForm)('the public site without the form', () => {
	test('has no page and no file of the editing form', () => {
		expect(builtFiles().filter((path) => /^admin|sveltia|material-symbols/i.test(path))).toEqual([]);
	});

	test('has not one word of it', () => {
		const files = builtFiles().filter((path) => /\.(?:html|js|css|json|xml|txt)$/.test(path));
		expect(files.filter((path) => /sveltia|\/admin\/#|content-overview/i.test(readBuilt(path).toString('utf8')))).toEqual([]);
	});
});
