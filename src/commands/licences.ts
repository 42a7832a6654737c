import { writeFileSync } from 'node:fs';
import { licencesText } from '#src/build/licences-text.ts';

// After a package that reaches the reader was added or renewed.
writeFileSync('public/licences.txt', licencesText());
console.log('public/licences.txt');
