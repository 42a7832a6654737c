/** The folder that staff write in, seen from the root of the project. The tests of the code name another: a small guide of fixtures. */
export const CONTENT_FOLDER = process.env['CONTENT_DIR'] ?? 'content';
