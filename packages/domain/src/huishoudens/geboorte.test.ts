import { expect, it } from 'vitest';
import { checkGeboorte } from './geboorte.ts';

const vandaag = { jaar: 2026, maand: 11 };

it.each([
  ['goed', {}],
  ['goed', { geboortejaar: 1988 }],
  ['goed', { geboortejaar: 2026, geboortemaand: 11 }],
  ['goed', { geboortejaar: null, geboortemaand: null }],
  ['jaar_ontbreekt', { geboortemaand: 3 }],
  ['in_de_toekomst', { geboortejaar: 2027 }],
  ['in_de_toekomst', { geboortejaar: 2026, geboortemaand: 12 }],
] as const)('noemt een geboorte %s: %j', (oordeel, geboorte) => {
  expect(checkGeboorte(geboorte, vandaag)).toBe(oordeel);
});
