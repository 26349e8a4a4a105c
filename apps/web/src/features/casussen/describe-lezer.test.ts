import { expect, it } from 'vitest';
import { describeLezer } from './describe-lezer.ts';

it('zegt de functie één keer, ook als die de naam vervangt', () => {
  const sanne = { naam: 'Sanne', functie: 'Medewerker WIJ', organisatie: 'WIJ Groningen' };
  expect(describeLezer(sanne)).toBe('Medewerker WIJ, WIJ Groningen');
  expect(describeLezer({ ...sanne, naam: 'Medewerker WIJ' })).toBe('WIJ Groningen');
});
