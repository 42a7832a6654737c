/** GitHub, the only other host that the form may call. */
const CODE_HOST = 'https://api.github.com';

/**
 * What the answers under /admin/ carry, whoever hosts them. The form keeps an access token in the browser's storage:
 * so no script of another origin runs beside it, and nothing can be sent anywhere but to the code host.
 * Styles in the page and the picture resizer's WebAssembly are Sveltia's own.
 */
export const ADMIN_HEADERS: Readonly<Record<string, string>> = {
	'Content-Security-Policy': adminPolicy(["'self'", "'wasm-unsafe-eval'"], ["'self'", 'blob:', 'data:', CODE_HOST]),
	'Cache-Control': 'no-cache',
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin',
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
	'Referrer-Policy': 'no-referrer',
	'X-Content-Type-Options': 'nosniff',
	'X-Frame-Options': 'DENY',
	'X-Robots-Tag': 'noindex, nofollow',
};

/** On a local machine nothing is called at all; Vite's own scripts and its socket are let in. */
export const LOCAL_POLICY = adminPolicy(["'self'", "'unsafe-inline'", "'wasm-unsafe-eval'"], ["'self'", 'blob:', 'data:', 'ws:']);

function adminPolicy(scripts: readonly string[], connections: readonly string[]): string {
	return [
		"default-src 'none'",
		`script-src ${scripts.join(' ')}`,
		"style-src 'self' 'unsafe-inline'",
		"img-src 'self' blob: data:",
		"font-src 'self' data:",
		`connect-src ${connections.join(' ')}`,
		'media-src blob:',
		"worker-src 'self' blob:",
		"frame-src 'none'",
		"base-uri 'none'",
		"form-action 'none'",
		"frame-ancestors 'none'",
	].join('; ');
}
