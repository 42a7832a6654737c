import type { StepsFigureName } from '#src/schemas/figure-names.ts';
import { needles } from './parts/needles.ts';
import { UNWELL, face, limb, line, looking, outline, person, profile, tap, water } from './parts/people.ts';

const SESSION_SKIN = '<path fill="var(--skin-dermis)" d="M0 58h120v22H0z"/><path stroke="var(--skin)" stroke-width="6" d="M0 60h120"/>';
const penTip = (end: number) =>
	`<path fill="var(--needle)" stroke="var(--white)" paint-order="stroke" d="${needles([52, 60, 68], end - 2, 13)}"/><path fill="var(--metal)" d="M46 ${end}h28l3-15H43z"/><path fill="var(--pen)" d="M43 0h34v${end - 15}H43z"/>`;
const clothAt = (x: number, y: number) =>
	outline('white', 'edge', `M${x} ${y}h30q4 0 4 4v16q0 4-4 4h-30q-4 0-4-4v-16q0-4 4-4z`) + line('edge', `M${x} ${y + 8}h30`);
const no = (x: number, y: number) =>
	`<path fill="none" stroke="var(--card)" stroke-width="6" d="M${x} ${y}l40 44"/>` +
	`<path fill="none" stroke="var(--plum)" stroke-width="3" stroke-linecap="round" d="M${x} ${y}l40 44"/>`;
const sun = (x: number, y: number) =>
	`<circle cx="${x}" cy="${y}" r="8" fill="var(--amber-tint)" stroke="var(--amber)" stroke-width="2"/>` +
	line('amber', `M${x} ${y - 13}v-4m0 30v4m-13-15h-4m30 0h4m-24-9l-3-3m21 21l3 3m0-21l-3 3m-21 15l3-3`);
/** A window in daylight, on the left. */
const DAYLIGHT = outline('fluid', 'edge', 'M6 8h30v46H6zM21 8v46M6 31h30') + line('amber', 'M42 21l8 3m-8 8h8m-8 11l8-3');

/** A needle tip that comes out of its sealed packet. */
const SEALED_TIP =
	outline('card', 'sage', 'M30 44l-20-10 6-14 22 12z') +
	line('metal', 'M53 18V8m7 10V6m7 12V8') +
	outline('card', 'metal', 'M47 34l4-16h18l4 16z') +
	outline('blush', 'pen', 'M44 34h32v30H44z') +
	outline('sage-tint', 'sage', 'M30 44l7 5 8-5 7 5 8-5 8 5 7-5 8 5 7-5v32H30z') +
	line('sage', 'M98 44V18m-6 6 6-6 6 6');

/** The small drawings of each list of steps, 120 by 80, in the order of its words in facts/figures.yaml. */
export const stepDrawings: Readonly<Record<StepsFigureName, readonly string[]>> = {
	'session-steps': [
		outline('blush', 'plum', 'M18 14h50q7 0 7 7v16q0 7-7 7H42L30 55V44H18q-7 0-7-7V21q0-7 7-7z') +
			outline('card', 'plum', 'M58 34h44q7 0 7 7v14q0 7-7 7h-6v10L84 62H58q-7 0-7-7V41q0-7 7-7z') +
			line('plum', 'M64 44h34M64 53h22'),
		SESSION_SKIN + outline('white', 'edge', 'M38 57q-7-12 8-14h34q13 2 6 14z') + outline('sage-tint', 'sage', 'M62 8q11 14 11 20a11 11 0 0 1-22 0q0-6 11-20z'),
		SESSION_SKIN +
			outline('white', 'edge', 'M12 57q5-12 18-10 5-12 16-5 11-4 13 6 11 0 11 9z') +
			outline('card', 'plum', 'M108 26a17 17 0 0 1-34 0 17 17 0 0 1 34 0z') +
			line('plum', 'M91 16v10l7 5'),
		SEALED_TIP,
		SESSION_SKIN + penTip(57) + line('ink', 'M32 42H12m6-6-6 6 6 6M88 42h20m-6-6 6 6-6 6'),
		outline('card', 'edge', 'M58 8h48v64H58z') +
			line('plum', 'M67 22h30M67 33h30M67 44h30M67 55h18') +
			outline('sage-tint', 'sage', 'M16 14h28l-5 46H21z') +
			'<path fill="var(--sage)" d="M21 60h18v12H21z"/>',
	],
	'first-aid': [
		outline('card', 'edge', 'M78 40h34v30H78z') +
			line('edge', 'M4 70h74') +
			person(
				'deep',
				`<path fill="none" stroke="var(--sage)" stroke-width="17" stroke-linecap="round" stroke-linejoin="round" d="M34 60h30"/>${limb('M64 60l18-24h24', 9)}${limb('M36 62h26', 6)}<circle cx="16" cy="58" r="10" fill="var(--skin)" stroke="var(--skin-line)" stroke-width="2"/><path fill="var(--hair)" d="M8 65a11 11 0 0 1 6-18q-6 10 0 19z"/>`,
			),
		person(
			'medium',
			face(48, 30, 'short', `<path fill="var(--white)" stroke="var(--edge)" d="M3 8q6-6 12-1v9q-6 5-11 1z"/>`, UNWELL) + limb('M104 70L76 46', 11),
		) + clothAt(62, 32),
		// The head to one side, so that the water leaves by the jaw and not by the eyes.
		person(
			'light',
			`<g transform="rotate(45 42 70)">${face(42, 40, 'short', '<circle cx="-11" cy="10" r="6" fill="var(--redness)" opacity=".5"/>', UNWELL)}</g>`,
		) +
			outline('card', 'metal', 'M20 13q2-8 18-8t18 8zm18-8v-8') +
			water(32, 19, 40),
		person('medium', `<path fill="var(--skin)" d="M0 0h120v80H0z"/>${outline('white', 'skin-line', 'M22 48q38-34 76 0-38 28-76 0z')}`) +
			'<circle cx="60" cy="46" r="14" fill="var(--hair)"/><circle cx="60" cy="46" r="6" fill="var(--needle)"/><path stroke="var(--white)" stroke-width="2.5" stroke-linecap="round" d="M55 39l3-2"/>' +
			outline('sage-tint', 'sage', 'M70-2h42l-8 20H82q-12-4-12-20z') +
			'<path fill="none" stroke="var(--fluid-line)" stroke-width="2.5" stroke-linecap="round" stroke-dasharray="7 5" d="M78 21q-10 8-12 25m18-25q-10 8-12 25"/>',
		person(
			'deep',
			`<path fill="var(--skin)" stroke="var(--skin-line)" stroke-width="2" d="M-2 62h124v20H-2z"/>${clothAt(38, 40)}${limb('M46 38h22M118 8L74 30', 10)}${limb('M48 30h22', 9)}`,
		) + line('ink', 'M20 30v22m-6-7l6 7 6-7'),
		tap(60, 28) +
			water(58, 32, 28) +
			person('light', limb('M118 60L66 62', 12) + limb('M66 62H44M66 68H48', 6)) +
			outline('card', 'sage', 'M14 58h20q5 0 5 5v6q0 5-5 5H14q-5 0-5-5v-6q0-5 5-5z'),
	],
	washing: [
		tap(58, 22) +
			water(56, 26, 24) +
			person('deep', limb('M2 74L48 58H66', 12) + limb('M118 74L74 56H54', 12) + limb('M54 62h16', 6)) +
			'<g fill="var(--white)" stroke="var(--fluid-line)"><circle cx="44" cy="48" r="5"/><circle cx="80" cy="46" r="4"/><circle cx="88" cy="54" r="3"/></g>',
		person('medium', face(60, 34, 'coils') + limb('M14 84L38 44M106 84L82 44', 9)) +
			'<g fill="var(--fluid)" stroke="var(--fluid-line)"><path d="M24 20q6 8 0 12-6-4 0-12zM98 18q6 8 0 12-6-4 0-12z"/></g>',
		outline('card', 'edge', 'M18 30q14-8 28 0v28q-14 8-28 0z') +
			line('edge', 'M26 34v22m6-24v25m6-23v22') +
			no(12, 20) +
			outline('card', 'metal', 'M92 10h-8l-12 12 14 12 10-10z') +
			'<path fill="none" stroke="var(--fluid-line)" stroke-width="2.5" stroke-linecap="round" stroke-dasharray="7 5" d="M74 34l-6 20m14-14l-4 22m14-26v22"/>' +
			no(66, 20),
		person('light', face(52, 34, 'short') + limb('M112 82L82 52', 11)) + clothAt(62, 32) + line('ink', 'M112 34H100m5-5-5 5 5 5'),
	],
	sunscreen: [
		sun(18, 18) +
			person('deep', face(68, 40, 'short')) +
			outline('amber-tint', 'amber', 'M38 22q30 8 60 0l10 6q-40 14-80 0z') +
			outline('amber-tint', 'amber', 'M46 21q0-20 22-20t22 20q-22 6-44 0z'),
		person('medium', limb('M60 92V58', 24) + limb('M52 58V18', 11) + limb('M67 58V14', 11) + limb('M80 66l6-12', 10)) +
			'<path fill="none" stroke="var(--white)" stroke-width="6" stroke-linecap="round" d="M52 20v30m15-34v34"/><path fill="none" stroke="var(--edge)" stroke-width="1" d="M49 20v30m6-30v30M64 16v34m6-34v34"/>' +
			outline('amber-tint', 'amber', 'M12 20h18v34H12z') +
			'<path fill="var(--amber)" d="M16 54h10v8H16z"/>',
		person('light', face(60, 34, 'long')) +
			'<g fill="var(--white)" stroke="var(--edge)"><circle cx="60" cy="20" r="3.5"/><circle cx="50" cy="42" r="3.5"/><circle cx="70" cy="42" r="3.5"/><circle cx="60" cy="55" r="3"/><circle cx="42" cy="36" r="3"/><circle cx="78" cy="36" r="3"/><circle cx="56" cy="64" r="3"/><circle cx="64" cy="66" r="3"/></g>',
	],
	'test-area': [
		person(
			'deep',
			`<path fill="var(--hair)" stroke="var(--edge)" d="M44 44q-12-36 22-38 34-2 30 34z"/>${outline('skin', 'skin-line', 'M50 30q4-18 22-18 20 0 22 20l6 14h-6q2 8 0 12-2 6-16 4l-4 20H48q8-20 2-52z')}<path fill="var(--hair)" d="M46 40q0-28 26-28-8 14-10 18-2-6-8-2z"/>${outline('skin', 'skin-line', 'M56 38q-8-6-9 4 0 10 8 10z')}<circle cx="68" cy="46" r="7" fill="var(--redness)" opacity=".6"/>`,
		) + '<circle cx="68" cy="46" r="8" fill="none" stroke="var(--white)" stroke-width="2" stroke-dasharray="4 3"/>',
		outline('card', 'edge', 'M26 16h68v56H26z') +
			'<path fill="var(--plum)" d="M26 16h68v12H26z"/>' +
			line('edge', 'M40 10v10m40-10v10') +
			'<g fill="none" stroke="var(--edge)" stroke-width="2.5" stroke-linecap="round" stroke-dasharray="0 11"><path d="M36 38h52M36 49h52M36 60h52"/></g>' +
			line('plum', 'M36 38h44v11H36v11h22m-5-5 5 5-5 5'),
		DAYLIGHT + person('medium', face(84, 34, 'scarf')),
	],
	'same-photo': [
		DAYLIGHT + person('deep', profile(86, 36)),
		person('light', looking(60, 34, 'short')) + outline('blush', 'plum', 'M40 25q4-15 20-15t20 15l-1 6q-6-11-19-11T41 31z'),
		person(
			'medium',
			looking(34, 34, 'long') + limb('M58 88q10-28 34-38', 10) + outline('fluid', 'needle', 'M90 24h20v36H90zM98 30h4') + limb('M90 39h6m-6 7h6m-6 7h6', 4),
		),
	],
	'side-light': [
		DAYLIGHT + person('medium', profile(86, 36, '<path stroke="var(--mark)" stroke-width="5" stroke-linecap="round" d="M-9 8zM-3 12zM-3 5z"/>')),
		DAYLIGHT +
			person(
				'medium',
				face(
					86,
					36,
					'short',
					`<path fill="var(--skin-shade)" d="M2-15q10 0 16 10v7q0 22-16 24 6-24 0-41z"/>${line('skin-line', 'M-12 8q3 3 5 0m-2 5q3 3 5 0m11-5q3 3 5 0m-3 6q3 3 5 0')}`,
				),
			),
	],
	'before-you-pay': [
		outline('card', 'edge', 'M16 8h40v64H16z') +
			line('plum', 'M24 20h24M24 31h24M24 42h24') +
			line('sage', 'M24 60h24') +
			outline('card', 'edge', 'M64 8h40v64H64z') +
			line('plum', 'M72 20h24M72 31h24M72 42h24') +
			line('sage', 'M72 60h24'),
		SEALED_TIP,
		outline('card', 'edge', 'M20 8h80v64H20zM20 47h80M40 22v50M60 22v50M80 22v50') +
			outline('plum', 'plum', 'M20 8h80v14H20zM26 40l8-11m12 11 8-11m12 11 8-11') +
			line('sage', 'M85 35l4 5 6-11'),
	],
	'while-pregnant': [
		'<path fill="var(--skin-dermis)" d="M0 38h120v30H0z"/><path fill="var(--blush)" d="M0 68h120v12H0z"/><path stroke="var(--skin)" stroke-width="6" d="M0 40h120"/>' +
			penTip(37),
		outline('amber-tint', 'amber', 'M16 20h20v36H16z') +
			'<path fill="var(--amber)" d="M20 56h12v8H20z"/>' +
			person('deep', limb('M118 82L92 62', 12)) +
			outline('card', 'ink', 'M58 10h34q4 0 4 4v52q0 4-4 4H58q-4 0-4-4V14q0-4 4-4z') +
			outline('amber-tint', 'amber', 'M68 22h14v26H68z') +
			'<path fill="var(--amber)" d="M71 48h8v6h-8z"/>' +
			person('deep', limb('M90 54h7M90 62h7', 5)),
		// From the front, in bed: her head is on the right, so her left side is the lower one.
		outline('white', 'edge', 'M3 66h114v8H3zM70 66V56q20 4 44-2v12') +
			person(
				'medium',
				outline('skin', 'skin-line', 'M96 31q12 0 12 12t-12 12h-5q-9 0-13-6H60V37h18q4-6 13-6z') +
					'<path fill="var(--hair)" stroke="var(--edge)" d="M94 30q8 6 8 13t-8 13q17 2 17-13T94 30z"/>' +
					line('skin-line', 'M92 36q-2 2 0 4m0 6q-2 2 0 4m-2-7q-4-2-5 1m-4-4q-2 3 0 6'),
			) +
			outline('blush', 'plum', 'M66 66q6-22-2-38-9-10-16-4-7 8-14 3-9-4-14 5-6 9-16 14v20z'),
	],
};
