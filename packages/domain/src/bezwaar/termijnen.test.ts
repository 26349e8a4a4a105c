import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDagen, isWerkdag, listFeestdagen } from './feestdagen.ts';
import {
  calculateBezwaareinde,
  calculateTermijneinde,
  calculateTermijnen,
  calculateVerdaagd,
} from './termijnen.ts';

describe('de algemeen erkende feestdagen', () => {
  it.each([
    [
      2026,
      [
        '2026-01-01',
        '2026-04-03',
        '2026-04-06',
        '2026-04-27',
        '2026-05-05',
        '2026-05-14',
        '2026-05-25',
        '2026-12-25',
        '2026-12-26',
      ],
    ],
    [
      2024,
      [
        '2024-01-01',
        '2024-03-29',
        '2024-04-01',
        '2024-04-27',
        '2024-05-05',
        '2024-05-09',
        '2024-05-20',
        '2024-12-25',
        '2024-12-26',
      ],
    ],
  ])('van %i', (jaar, dagen) => {
    expect(listFeestdagen(jaar)).toEqual(dagen);
  });

  it('kennen Koningsdag op zaterdag als 27 april een zondag is', () => {
    expect(listFeestdagen(2025)).toContain('2025-04-26');
    expect(listFeestdagen(2025)).not.toContain('2025-04-27');
  });
});

describe('een termijn', () => {
  const dag = fc.integer({ min: 0, max: 20_000 }).map((n) => addDagen('2020-01-01', n));

  it('eindigt altijd op een werkdag, nooit eerder dan de weken en hoogstens vijf dagen later', () => {
    fc.assert(
      fc.property(dag, fc.integer({ min: 1, max: 12 }), (vanaf, weken) => {
        const einde = calculateTermijneinde(vanaf, weken);
        const kaal = addDagen(vanaf, weken * 7);
        expect(isWerkdag(einde)).toBe(true);
        expect(einde >= kaal && einde <= addDagen(kaal, 5)).toBe(true);
      }),
    );
  });

  it('van meer dan twaalf weken schuift niet op', () => {
    expect(calculateTermijneinde('2026-01-03', 18)).toBe(addDagen('2026-01-03', 126));
  });

  it('weigert wat geen dag is', () => {
    expect(() => calculateBezwaareinde('morgen')).toThrow(RangeError);
  });
});

describe('een bezwaar', () => {
  const feiten = { soort: 'bezwaar', metCommissie: false, bekendOp: '2026-11-23' } as const;

  it('is op tijd op de laatste dag, ook als die is opgeschoven', () => {
    // 2 January is a Saturday in 2027; the term from 21 November moves over New Year to Monday the 4th.
    const laat = { ...feiten, bekendOp: '2026-11-20', ontvangenOp: '2027-01-04' };
    expect(calculateTermijnen(laat)).toMatchObject({ termijnEinde: '2027-01-04', opTijd: true });
    expect(calculateTermijnen({ ...laat, ontvangenOp: '2027-01-05' }).opTijd).toBe(false);
  });

  it('wordt beslist binnen zes weken na de bezwaartermijn', () => {
    expect(calculateTermijnen({ ...feiten, ontvangenOp: '2026-12-01' }).beslisVoor).toBe('2027-02-15');
  });

  it('krijgt twaalf weken met een commissie', () => {
    const met = { ...feiten, metCommissie: true, ontvangenOp: '2026-12-01' };
    // 29 March 2027 is Easter Monday.
    expect(calculateTermijnen(met).beslisVoor).toBe('2027-03-30');
  });

  it('telt bij te laat vanaf de dag dat het binnenkwam', () => {
    const laat = calculateTermijnen({ ...feiten, ontvangenOp: '2027-02-01' });
    expect(laat).toEqual({ termijnEinde: '2027-01-04', opTijd: false, beslisVoor: '2027-03-15' });
  });

  it('kan zes weken worden uitgesteld', () => {
    expect(calculateVerdaagd('2027-02-15', 'bezwaar')).toBe('2027-03-30');
  });
});

describe('een klacht', () => {
  const klacht = {
    soort: 'klacht',
    metCommissie: false,
    bekendOp: '2026-11-23',
    ontvangenOp: '2026-12-01',
  } as const;

  it('heeft geen termijn om in te dienen en zes weken voor het antwoord', () => {
    expect(calculateTermijnen(klacht)).toEqual({
      termijnEinde: null,
      opTijd: true,
      beslisVoor: '2027-01-12',
    });
  });

  it('kan vier weken worden uitgesteld', () => {
    expect(calculateVerdaagd('2027-01-12', 'klacht')).toBe('2027-02-09');
  });
});
