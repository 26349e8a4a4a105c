import { expect, it } from 'vitest';
import { checkBezig, gesprekgebeurtenissen, gesprekstanden, nextStand } from './gesprek.ts';

it('kent precies deze stappen van een gesprek', () => {
  const tabel = gesprekstanden.flatMap((van) =>
    gesprekgebeurtenissen.map((gebeurtenis) => {
      const stap = nextStand(van, gebeurtenis);
      return [van, gebeurtenis, stap.ok ? stap.stand : stap.code];
    }),
  );
  expect(tabel).toEqual([
    ['bezig', 'pauze', 'gepauzeerd'],
    ['bezig', 'hervatting', 'gesprek_bezig'],
    ['bezig', 'afronding', 'afgerond'],
    ['gepauzeerd', 'pauze', 'gesprek_gepauzeerd'],
    ['gepauzeerd', 'hervatting', 'bezig'],
    ['gepauzeerd', 'afronding', 'afgerond'],
    ['afgerond', 'pauze', 'gesprek_afgerond'],
    ['afgerond', 'hervatting', 'gesprek_afgerond'],
    ['afgerond', 'afronding', 'gesprek_afgerond'],
  ]);
});

it('laat alleen antwoorden zolang het gesprek bezig is', () => {
  expect(gesprekstanden.filter((stand) => checkBezig(stand).ok)).toEqual(['bezig']);
});
