import type { TijdlijnItem } from '@naast/contract/casussen';
import { expect, it } from 'vitest';
import { describeTijdlijn } from './describe-tijdlijn.ts';

const item = (deel: Partial<TijdlijnItem>): TijdlijnItem => ({
  id: '1',
  op: '2026-11-03T09:00:00.000Z',
  soort: 'fase',
  wie: null,
  door: null,
  van: null,
  naar: null,
  reden: '',
  over: null,
  ...deel,
});

it.each([
  [{ soort: 'fase', naar: 'aanmelding', door: 'Anna' }, 'Casus geopend door Anna'],
  [
    { soort: 'fase', van: 'aanmelding', naar: 'intake', door: 'Anna' },
    'Van Aanmelding naar Kennismaking door Anna',
  ],
  [{ soort: 'contactpersoon', wie: 'Anna' }, 'Anna is contactpersoon'],
  [
    { soort: 'vervanger', wie: 'Zoe', door: 'Anna', van: '2026-11-03', naar: '2026-11-17' },
    'Zoe is vervanger vanaf 3 november 2026 tot en met 17 november 2026, gekozen door Anna',
  ],
  [
    { soort: 'toegang', wie: 'Gerda', door: 'Anna', naar: 'kijken' },
    'Gerda mag meekijken, toegang gegeven door Anna',
  ],
  [
    { soort: 'overdracht_voorgesteld', wie: 'Gerda', van: 'Anna' },
    'Anna vraagt Gerda om contactpersoon te worden',
  ],
  [
    { soort: 'overdracht_voorgesteld', wie: 'Gerda', van: 'Bram', door: 'Tina' },
    'Tina vraagt Gerda om contactpersoon te worden',
  ],
  [{ soort: 'notitie', door: 'Anna', wie: 'Daan' }, 'Notitie door Anna over Daan'],
  [
    { soort: 'opschaling', wie: 'Petra', naar: 'praktijkverbinder', door: 'Anna' },
    'Hulp gevraagd aan Petra (praktijkverbinder of interventieteam) door Anna',
  ],
  [{ soort: 'opschaling_antwoord', wie: 'Petra', naar: 'teamleider' }, 'Antwoord van Petra (de teamleider)'],
  [{ soort: 'aandachtspunt', naar: 'hond' }, 'Aandachtspunt bij bezoek: Hond in huis'],
  [
    { soort: 'levensgebeurtenis', wie: 'Daan', naar: 'wordt_18', van: '2027-03-01' },
    'Daan: 18 worden op 1 maart 2027',
  ],
  [{ soort: 'nazorg', van: 'Bellen', naar: 'gesproken' }, 'Nazorg (Bellen): we hebben elkaar gesproken'],
  [
    { soort: 'aanvraag', wie: 'AV-2026-0001', naar: 'indienen', door: 'Anna' },
    'Aanvraag AV-2026-0001 is ingediend door Anna',
  ],
  [
    { soort: 'aanvraag', wie: 'AV-2026-0001', naar: 'besluiten', van: 'deels' },
    'Aanvraag AV-2026-0001 is voor een deel toegekend',
  ],
  [
    { soort: 'aanvraag', wie: 'AV-2026-0001', naar: 'herzien', van: 'toegekend' },
    'Aanvraag AV-2026-0001 heeft een nieuw besluit: toegekend',
  ],
  [{ soort: 'aanvraag', wie: 'AV-2026-0001', naar: 'afronden' }, 'Aanvraag AV-2026-0001: alles is betaald'],
  [{ soort: 'gesprek', wie: '6_maanden', door: 'Anna' }, 'Gesprek gehouden door Anna (na 6 maanden)'],
] as const)('vertelt %j als zin', (deel, zin) => {
  expect(describeTijdlijn(item(deel))).toBe(zin);
});
