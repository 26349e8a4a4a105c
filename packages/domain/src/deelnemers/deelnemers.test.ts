import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ConceptInvoer, createInvoer, type Lijstprijs, toInvoer } from '../berekening/index.ts';
import { type Cpi, calculateRendement } from '../rendement/index.ts';
import {
  type Aanwezige,
  applyOvername,
  calculateVandaag,
  checkDeelnemer,
  countProfessionals,
  isBetrokken,
  type Kaartlijn,
  PERIODEN,
  planOvername,
  toPerJaar,
  undoOvername,
} from './index.ts';

const cpi: Cpi = [2022, 2023, 2024, 2025].map((jaar, i) => ({
  jaar,
  mutatieProcent: [10, 3.8, 3.3, 3.3][i] ?? 0,
}));

const begeleiding: Lijstprijs = {
  code: 'WMO-02',
  omschrijving: 'Begeleiding thuis',
  eenheid: 'uur',
  bedragCent: 6400,
  bedragLaagCent: null,
  bedragHoogCent: null,
  peiljaar: 2022,
  index: 'cpi',
  batenhouder: 'gemeente_wmo',
  soort: 'kosten',
  betrouwbaarheid: 'hoog',
  vermijdbaar: 'direct',
  gebruik: 'effect',
  bron: 'Kostenhandleiding 2024',
  bronAdres: '',
};

const prijs = fc.record({
  bedragCent: fc.integer({ min: 1, max: 5_000_000 }),
  peiljaar: fc.integer({ min: 2022, max: 2025 }),
  index: fc.constantFrom('cpi' as const, 'geen' as const),
  batenhouder: fc.constantFrom(
    'gemeente_wmo' as const,
    'zorgverzekeraar' as const,
    'gemeente_jeugd' as const,
  ),
  soort: fc.constantFrom('kosten' as const, 'overdracht' as const),
});
const product = fc.record({
  prijs,
  aantal: fc.integer({ min: 1, max: 1_000_000 }).map((n) => n / 10_000),
  per: fc.constantFrom(...PERIODEN),
});

describe('een hoeveelheid per jaar', () => {
  it('is 52 keer een week en 12 keer een maand, zonder afronding', () => {
    expect(toPerJaar({ aantal: 1, per: 'week' })).toBe(52);
    expect(toPerJaar({ aantal: 0.1, per: 'week' })).toBe(5.2);
    expect(toPerJaar({ aantal: 2.5, per: 'maand' })).toBe(30);
    expect(toPerJaar({ aantal: 0.0001, per: 'jaar' })).toBe(0.0001);
  });
});

describe('wat vandaag kost', () => {
  it('telt in elke volgorde hetzelfde op: regels, betalers en totaal', () => {
    fc.assert(
      fc.property(fc.array(product, { maxLength: 12 }), (producten) => {
        const { lijnen, kostenCent, overdrachtCent, perBatenhouder } = calculateVandaag(producten, 2025, cpi);
        const perLijn = lijnen.reduce((som, { jaarCent }) => som + (jaarCent ?? 0), 0);
        const perPartij = perBatenhouder.reduce((som, p) => som + p.kostenCent + p.overdrachtCent, 0);
        expect([perLijn, perPartij]).toEqual([kostenCent + overdrachtCent, perLijn]);
        const { lijnen: _anders, ...omgekeerd } = calculateVandaag(producten.toReversed(), 2025, cpi);
        expect(omgekeerd).toEqual({ kostenCent, overdrachtCent, perBatenhouder });
      }),
    );
  });

  it('is tot op de cent wat een berekening er in het eerste jaar van zegt', () => {
    fc.assert(
      fc.property(fc.array(product, { minLength: 1, maxLength: 6 }), (producten) => {
        const kaart = calculateVandaag(producten, 2025, cpi);
        const lijstprijzen = producten.map((p, i) => ({ ...begeleiding, ...p.prijs, code: `P-${i}` }));
        const lijnen = kaart.lijnen.map(({ perJaar }, i) =>
          toLijn({ productId: `p${i}`, code: `P-${i}`, perJaar }),
        );
        const plan = planOvername(lijnen, [], lijstprijzen, 3, maakId);
        const invoer: ConceptInvoer = { ...createInvoer(cpi, 1), regels: applyOvername([], plan) };
        const { cellen, batenCent } = calculateRendement(toInvoer(invoer), cpi);
        const eersteJaar = cellen.regels.filter(({ jaar }) => jaar === 1).map(({ zonderCent }) => zonderCent);
        expect(eersteJaar).toEqual(kaart.lijnen.map(({ jaarCent }) => jaarCent));
        expect(batenCent).toBe(0);
      }),
      { numRuns: 40 },
    );
  });

  it('laat een prijs zonder indexcijfer buiten de som, en zegt dat', () => {
    const oud = { prijs: { ...begeleiding, peiljaar: 2010 }, aantal: 1, per: 'jaar' as const };
    const { lijnen, kostenCent } = calculateVandaag([oud], 2025, cpi);
    expect([lijnen[0]?.jaarCent, kostenCent]).toEqual([null, 0]);
  });
});

describe('het aantal professionals door de tijd', () => {
  const wie = (
    vanaf: string | null,
    tot: string | null,
    organisatie = 'WIJ',
    soort = 'professional',
  ): Aanwezige => ({ soort, vanaf, tot, organisatie, opKaartSinds: '2026-03-01' }) as Aanwezige;

  it('verandert op de dag dat iemand begint en de dag na de laatste', () => {
    const punten = countProfessionals(
      [wie('2026-01-01', '2026-02-28'), wie('2026-02-01', null, ' wij ')],
      '2026-06-01',
    );
    expect(punten).toEqual([
      { vanaf: '2026-01-01', professionals: 1, organisaties: 1 },
      { vanaf: '2026-02-01', professionals: 2, organisaties: 1 },
      { vanaf: '2026-03-01', professionals: 1, organisaties: 1 },
    ]);
  });

  it('telt wie geen eerste dag heeft vanaf de dag op de kaart, en eigen kring nooit', () => {
    const punten = countProfessionals(
      [wie(null, null, ''), wie('2026-01-01', null, '', 'eigen_kring')],
      '2026-06-01',
    );
    expect(punten).toEqual([{ vanaf: '2026-03-01', professionals: 1, organisaties: 1 }]);
  });

  it('kijkt niet verder dan vandaag', () => {
    expect(countProfessionals([wie('2027-01-01', null)], '2026-06-01')).toEqual([]);
    expect(countProfessionals([wie('2026-01-01', '2026-12-31')], '2026-06-01')).toHaveLength(1);
  });

  it('is op elke dag het aantal dat er dan is', () => {
    const dag = fc
      .integer({ min: 0, max: 700 })
      .map((n) => new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10));
    const iemand = fc
      .tuple(dag, fc.option(dag))
      .map(([a, b]) => (b !== null && b < a ? wie(b, a) : wie(a, b)));
    fc.assert(
      fc.property(fc.array(iemand, { maxLength: 8 }), dag, (mensen, kijkdag) => {
        const punt = countProfessionals(mensen, kijkdag).at(-1);
        expect(punt?.professionals ?? 0).toBe(mensen.filter((mens) => isBetrokken(mens, kijkdag)).length);
      }),
    );
  });
});

describe('een deelnemer', () => {
  const gewoon = { soort: 'professional', vanaf: null, tot: null, producten: [] } as const;
  it('mag van alles niet weten, maar niet eerder weggaan dan komen', () => {
    expect(checkDeelnemer(gewoon)).toEqual([]);
    expect(checkDeelnemer({ ...gewoon, vanaf: '2026-02-01', tot: '2026-02-01' })).toEqual([]);
    expect(checkDeelnemer({ ...gewoon, vanaf: '2026-02-01', tot: '2026-01-31' })).toMatchObject([
      { veld: 'tot' },
    ]);
  });
});

let nummer = 0;
const maakId = () => `r${++nummer}`;
const toLijn = (over: Partial<Kaartlijn>): Kaartlijn => ({
  productId: 'p1',
  code: 'WMO-02',
  organisatie: 'WIJ Groningen',
  perJaar: 52,
  ...over,
});

describe('de kaart overnemen in een berekening', () => {
  const neemOver = (lijnen: Kaartlijn[], regels = [] as ReturnType<typeof applyOvername>) => {
    const plan = planOvername(lijnen, regels, [begeleiding], 3, maakId);
    return { plan, regels: applyOvername(regels, plan) };
  };

  it('geeft regels van vandaag die nog niets besparen, met hun herkomst', () => {
    const { regels } = neemOver([toLijn({})]);
    expect(regels).toMatchObject([
      {
        omschrijving: 'Begeleiding thuis, WIJ Groningen',
        scenario: 'vandaag',
        aantalZonder: 52,
        aantalMet: 52,
        uitKaart: 'p1',
        prijs: { code: 'WMO-02', batenhouder: 'gemeente_wmo' },
      },
    ]);
  });

  it('geeft bij een tweede keer niets nieuws, ook niet met hetzelfde plan', () => {
    const eerst = neemOver([toLijn({})]);
    expect(neemOver([toLijn({})], eerst.regels)).toEqual({
      plan: [{ lijn: toLijn({}), soort: 'staat_er_al' }],
      regels: eerst.regels,
    });
    expect(applyOvername(eerst.regels, eerst.plan)).toEqual(eerst.regels);
  });

  it('neemt een ander aantal over, en laat staan wat iemand zelf invulde', () => {
    const { regels } = neemOver([toLijn({}), toLijn({ productId: 'p2' })]);
    const ingevuld = regels.map((r) => (r.uitKaart === 'p2' ? { ...r, aantalMet: 4 } : r));
    const anders = neemOver([toLijn({ perJaar: 26 }), toLijn({ productId: 'p2', perJaar: 26 })], ingevuld);
    expect(anders.plan.map(({ soort }) => soort)).toEqual(['ander_aantal', 'ander_aantal']);
    expect(anders.regels.map((r) => [r.aantalZonder, r.aantalMet])).toEqual([
      [26, 26],
      [26, 4],
    ]);
  });

  it('gaat terug naar hoe het was, met wat er sindsdien is getypt', () => {
    const eerst = neemOver([toLijn({})]);
    const erna = eerst.regels.map((regel) => ({ ...regel, omschrijving: 'Anders' }));
    expect(undoOvername(erna, eerst.plan)).toEqual([]);
    const anders = neemOver([toLijn({ perJaar: 26 }), toLijn({ productId: 'p2' })], erna);
    expect(anders.regels.map(({ aantalZonder }) => aantalZonder)).toEqual([26, 52]);
    expect(undoOvername(anders.regels, anders.plan)).toEqual(erna);
  });

  it('zegt het als een regel met de hand dezelfde prijs heeft, en als de prijs niet in de lijst staat', () => {
    const metDeHand = neemOver([toLijn({})]).regels.map(({ uitKaart: _los, ...regel }) => regel);
    expect(neemOver([toLijn({})], metDeHand).plan).toMatchObject([{ soort: 'nieuw', lijktOp: true }]);
    const { plan, regels } = neemOver([toLijn({ code: 'X-1' })]);
    expect([plan[0]?.soort, regels]).toEqual(['niet_in_lijst', []]);
  });
});
