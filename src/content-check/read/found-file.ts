/** What is in the content folder, as found on the disk. A picture that was not looked into, because it has not changed, has no bytes. */
export type FoundFile =
	| { path: string; state: 'text'; bytes: Uint8Array }
	| { path: string; state: 'picture'; size: number; bytes?: Uint8Array }
	| { path: string; state: 'too-large'; size: number }
	| { path: string; state: 'link' }
	| { path: string; state: 'unreadable' };

export const PICTURE_ENDINGS = ['.jpg', '.jpeg', '.png', '.webp', '.avif', '.svg', '.gif'];

/** Whether a file is a picture by the ending of its name, in letters of any size. */
export const isPicture = (path: string): boolean => PICTURE_ENDINGS.some((ending) => path.toLowerCase().endsWith(ending));

/** The largest text that is read. The longest article has about 20 kB. */
export const TEXT_LIMIT = 1_000_000;

/** The largest picture. A phone's photograph has about 5 MB. */
export const PICTURE_LIMIT = 12_000_000;
