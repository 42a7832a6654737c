/** Imported before Astro: it would tell its makers of each build, and the guide asks no host outside. */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
