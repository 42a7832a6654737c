import { describeBrowserCheck } from '../../../support/browser-check.ts';
import { CASES } from '../../fixtures/broken/cases.ts';

// All of them are tried each night; here a sample of those in running text, which is all that the two parsers read for themselves.
describeBrowserCheck(CASES.filter(({ files }) => Object.keys(files).some((path) => /\.mdx?$/.test(path))).filter((_, index) => index % 8 === 0));
