import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hoofdstukken, writeHoofdstuk, writeInhoud } from './handleiding.ts';
import { hulpteksten } from './hulp-van-pagina.ts';

const map = join(import.meta.dirname, '../../../../../docs/handleiding');
const bladen = [
  ['README.md', writeInhoud()] as const,
  ...hoofdstukken.map((hoofdstuk) => [hoofdstuk.bestand, writeHoofdstuk(hoofdstuk)] as const),
];

// NAAST_HANDLEIDING=schrijf writes the manual anew after the help has changed.
test.each(bladen)('%s zegt hetzelfde als de hulp in Naast', (bestand, tekst) => {
  if (process.env.NAAST_HANDLEIDING === 'schrijf') writeFileSync(join(map, bestand), tekst);
  expect(readFileSync(join(map, bestand), 'utf8')).toBe(tekst);
});

test('elke hulptekst staat in minstens één hoofdstuk', () => {
  const gebruikt = new Set(hoofdstukken.flatMap(({ delen }) => delen));
  expect(Object.keys(hulpteksten).filter((naam) => !gebruikt.has(naam as never))).toEqual([]);
});
