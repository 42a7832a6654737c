/** Imported before Astro: it would tell its makers of each build and ask for a newer Astro each time, and the guide asks no host outside. */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';
