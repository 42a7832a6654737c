/**
 * Imported before the builder: Rolldown's allocator, mimalloc, then hands memory back as soon as it is free, instead of keeping it for what may come.
 * A build of ten thousand entries needs some hundred megabytes less.
 */
process.env['MIMALLOC_PURGE_DELAY'] ??= '0';
