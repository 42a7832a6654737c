/**
 * For the workflows: shows what the tests said beside the lines of the change, and sums the run up in plain words.
 * Reads the log of the tests (first word) and the variables OUTCOME, ADDRESS and PREVIEW.
 */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { annotation, problemsIn, summary } from '#src/content-check/report/github.ts';
import { CONTENT_FOLDER } from '#src/content-folder.ts';

const [log] = process.argv.slice(2);
const { OUTCOME, ADDRESS, PREVIEW, GITHUB_STEP_SUMMARY } = process.env;
const passed = OUTCOME === 'success';
const problems = passed || log === undefined || !existsSync(log) ? [] : problemsIn(readFileSync(log, 'utf8'));

for (const problem of problems) console.log(annotation(problem, CONTENT_FOLDER));
const text = summary(problems, { passed, address: ADDRESS === '' ? undefined : ADDRESS, preview: PREVIEW === 'true' });
if (GITHUB_STEP_SUMMARY === undefined) console.log(text);
else appendFileSync(GITHUB_STEP_SUMMARY, `${text}\n`);
