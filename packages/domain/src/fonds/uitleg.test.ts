import { describe, expect, it } from 'vitest';
import type { RegelsVanFonds } from './regel-woorden.ts';
import { explainFonds } from './uitleg.ts';
import { compareRegels } from './vergelijk-regels.ts';

const gewoon = { domeinen: [], streeftermijnDagen: null };
const demo: RegelsVanFonds = {
  rechtsvorm: 'college',
  grondslag: 'de Verordening Perspectieffonds',
  orgaan: 'het college',
  adres: 'Gemeente, Bezwaar en beroep\nPostbus 1',
  rechtbank: 'Rechtbank Noord-Nederland',
  domeinen: ['wonen', 'tijdelijk_inkomen'],
  gebied: ['Selwerd', 'Beijum'],
  maximumCent: 15_000_00,
  streeftermijnDagen: 14,
  beslistermijnDagen: 56,
  herinnerDagen: [14, 3],
  mandaatregels: [
    { ...gewoon, wijze: 'twee_collegas', totEnMetCent: 500_00, quorum: 2, streeftermijnDagen: 0 },
    { ...gewoon, wijze: 'teamleider_en_commissielid', totEnMetCent: 5_000_00, quorum: 2 },
    { ...gewoon, wijze: 'commissie', totEnMetCent: null, quorum: 3 },
    { ...gewoon, wijze: 'spoed', totEnMetCent: 5_000_00, quorum: 2, streeftermijnDagen: 1 },
  ],
};
const tekst = (regels: RegelsVanFonds) =>
  explainFonds(regels)
    .flatMap(({ kop, zinnen, lijst = [] }) => [kop, ...zinnen, ...lijst.flatMap(Object.values)])
    .join('\n');

describe('zo werkt dit fonds', () => {
  it('zegt wie over welk bedrag beslist', () => {
    const wie = explainFonds(demo).find(({ kop }) => kop === 'Wie beslist er?');
    expect(wie?.lijst?.map(({ wanneer, wie: door }) => `${wanneer}: ${door}`)).toEqual([
      'Tot en met € 500: Twee collega’s van andere teams',
      'Tot en met € 5.000: Een teamleider van een ander team en een lid van de commissie',
      'Meer dan € 5.000: De commissie',
    ]);
    expect(wie?.lijst?.[0]?.hoe).toContain('dezelfde dag');
  });

  it('volgt de rechtsvorm: bezwaar bij een college, een klacht bij een stichting', () => {
    expect(tekst(demo)).toMatch(/bezwaar maken bij Gemeente, Bezwaar en beroep/);
    const stichting = tekst({ ...demo, rechtsvorm: 'stichting' });
    expect(stichting).toMatch(/klacht/);
    expect(stichting).not.toMatch(/bezwaar maken|rechter/);
  });

  it('zegt niets over spoed als er geen spoedmandaat is', () => {
    expect(tekst({ ...demo, mandaatregels: demo.mandaatregels.slice(2, 3) })).not.toMatch(/spoed/i);
  });

  it('is te lezen voor de buurvrouw: korte zinnen, geen vaktaal', () => {
    const zinnen = explainFonds(demo).flatMap((deel) =>
      deel.zinnen.flatMap((zin) => zin.split(/(?<=[.?:])\s/)),
    );
    for (const zin of zinnen) expect(zin.split(' ').length, zin).toBeLessThanOrEqual(18);
    expect(tekst(demo)).not.toMatch(/quorum|mandaat|Awb|streeftermijn|besluitvorming/i);
  });
});

describe('wat er verandert in nieuwe regels', () => {
  it('is niets als alles gelijk blijft', () => {
    expect(compareRegels(demo, demo)).toEqual([]);
  });

  it('staat er met wat het was en wat het wordt', () => {
    const nieuw: RegelsVanFonds = {
      ...demo,
      streeftermijnDagen: 7,
      gebied: [],
      maximumCent: null,
      mandaatregels: demo.mandaatregels.slice(1),
    };
    expect(compareRegels(demo, nieuw)).toEqual([
      { wat: 'Gebied', was: 'Selwerd en Beijum', wordt: 'Elke wijk' },
      { wat: 'Advies: hoogste bedrag per gezin in twaalf maanden', was: '€ 15.000', wordt: null },
      { wat: 'Streeftermijn', was: '2 weken', wordt: '7 dagen' },
      {
        wat: 'Wie beslist',
        was: 'Tot en met € 500: twee collega’s van andere teams, dezelfde dag',
        wordt: null,
      },
    ]);
  });
});
