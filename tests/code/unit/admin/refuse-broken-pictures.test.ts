import { describe, expect, it, vi } from 'vitest';
import { refuseBrokenPictures } from '#src/admin/refuse-broken-pictures.ts';

describe('a picture that is dropped on the form', () => {
	/** What is said, and how often the form itself hears of the picture. */
	async function drop(name: string, content: string): Promise<{ said: string[]; heard: number }> {
		const page = new EventTarget();
		const said: string[] = [];
		let heard = 0;
		refuseBrokenPictures(page, (pictures) => said.push(...pictures.map(({ sentence }) => sentence)));
		page.addEventListener('drop', () => (heard += 1));
		page.dispatchEvent(Object.assign(new Event('drop', { cancelable: true }), { dataTransfer: { files: [new File([content], name)] } }));
		// A picture is read before anything is said of it.
		await vi.waitUntil(() => said.length + heard > 0, { timeout: 60_000 });
		return { said, heard };
	}

	it('is stopped where it cannot be shown, in the words of the check', async () => {
		expect(await drop('a.jpg', 'no picture')).toEqual({ said: ['This is not a picture, or it is damaged'], heard: 0 });
		expect(await drop('a.heic', '\0\0\0\x18ftypheic')).toEqual({
			said: ['This picture is in the iPhone’s own format (HEIC), which browsers cannot show'],
			heard: 0,
		});
		expect(await drop('a.svg', '<svg viewBox="0 0 1 1"><script>x</script></svg>')).toEqual({
			said: ['The drawing contains a script or other code (`<script`)'],
			heard: 0,
		});
	});

	it('is told where it could be dropped, beside every place for one', async () => {
		expect(await drop('a.svg', '<svg viewBox="0 0 1 1"></svg>')).toEqual({ said: ['A picture cannot be dropped here'], heard: 0 });
	});

	it('is left to the form where it is none', async () => {
		expect(await drop('notes.pdf', 'no picture')).toEqual({ said: [], heard: 1 });
	});
});
