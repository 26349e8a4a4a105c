import { describe, expect, it } from 'vitest';
import { type Cpi, calculateRendement, type Investering, type Invoer, type Regel } from './index.ts';
import { CPI } from './voorbeeld/cpi.ts';
import { createRandomInvoer } from './voorbeeld/random-invoer.ts';
import { createVoorbeeld, VERWACHT } from './voorbeeld/voorbeeld.ts';

// A second engine, written from rekenmethode.md alone: slow, literal, with its own fractions. It shares only types.

class Breuk {
  readonly t: bigint;
  readonly n: bigint;

  constructor(t: bigint, n: bigint) {
    this.t = n < 0n ? -t : t;
    this.n = n < 0n ? -n : n;
  }

  static van(getal: number): Breuk {
    const gevonden = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(getal));
    const [, min = '', voor = '', na = '', macht = '0'] = gevonden ?? [];
    const schaal = Number(macht) - na.length;
    const heel = BigInt(`${min}${voor}${na}`);
    return schaal < 0 ? new Breuk(heel, 10n ** BigInt(-schaal)) : new Breuk(heel * 10n ** BigInt(schaal), 1n);
  }

  maal = (b: Breuk) => new Breuk(this.t * b.t, this.n * b.n);
  deel = (b: Breuk) => new Breuk(this.t * b.n, this.n * b.t);
  min = (b: Breuk) => new Breuk(this.t * b.n - b.t * this.n, this.n * b.n);
  plus = (b: Breuk) => new Breuk(this.t * b.n + b.t * this.n, this.n * b.n);
  macht = (k: number) => new Breuk(this.t ** BigInt(k), this.n ** BigInt(k));

  /** Half away from zero. */
  cent(): number {
    const groot = this.t < 0n ? -this.t : this.t;
    const heel = groot / this.n + ((groot % this.n) * 2n >= this.n ? 1n : 0n);
    return Number(this.t < 0n ? -heel : heel);
  }
}

const een = Breuk.van(1);
const som = (lijst: number[]) => lijst.reduce((a, b) => a + b, 0);
const jaren = ({ horizonJaren }: Invoer) => Array.from({ length: horizonJaren }, (_, i) => i + 1);
const telt = (w: { vanafJaar: number; aantalJaren: number }, t: number) =>
  t >= w.vanafJaar && t < w.vanafJaar + w.aantalJaren;

function indexVan({ index, peiljaar }: Regel['prijs'], rekenjaar: number, cpi: Cpi): Breuk {
  let factor = een;
  if (index === 'geen') return factor;
  const groei = (j: number) =>
    een.plus(
      Breuk.van(
        cpi.find(({ jaar, reeks = 'cpi' }) => jaar === j && reeks === index)?.mutatieProcent ?? Number.NaN,
      ).deel(Breuk.van(100)),
    );
  for (let j = peiljaar + 1; j <= rekenjaar; j++) factor = factor.maal(groei(j));
  for (let j = rekenjaar + 1; j <= peiljaar; j++) factor = factor.deel(groei(j));
  return factor;
}

function celVan(inv: Invoer, cpi: Cpi, r: Regel, t: number, cent: number, kz: number, km: number) {
  if (!telt(r, t)) return { zonderCent: 0, baatCent: 0 };
  const disconto = een.plus(Breuk.van(inv.discontovoet)).macht(t - 1);
  const prijs = Breuk.van(cent)
    .maal(indexVan(r.prijs, inv.rekenjaar, cpi))
    .deel(disconto);
  const zonder = Breuk.van(r.aantalZonder).maal(Breuk.van(kz));
  const rest = een.min(Breuk.van(r.uitdoving)).macht(t - r.vanafJaar);
  const aandeel = een.min(Breuk.van(r.autonoom)).maal(Breuk.van(r.attributie)).maal(rest);
  const verschil = zonder.min(Breuk.van(r.aantalMet).maal(Breuk.van(km)));
  return { zonderCent: zonder.maal(prijs).cent(), baatCent: verschil.maal(prijs).maal(aandeel).cent() };
}

function hoekenVan(inv: Invoer, cpi: Cpi, r: Regel): number[] {
  const procent = { hoog: 10, midden: 25, laag: 50 }[r.prijs.betrouwbaarheid];
  const grens = (p: number) => new Breuk(BigInt(r.prijs.bedragCent * p), 100n).cent();
  const prijzen = [
    r.prijs.bedragLaagCent ?? grens(100 - procent),
    r.prijs.bedragHoogCent ?? grens(100 + procent),
  ];
  const kansen = [
    [r.kansZonderLaag ?? r.kansZonder, r.kansMetHoog ?? r.kansMet],
    [r.kansZonderHoog ?? r.kansZonder, r.kansMetLaag ?? r.kansMet],
  ] as const;
  return prijzen.flatMap((cent) =>
    kansen.map(([kz, km]) => som(jaren(inv).map((t) => celVan(inv, cpi, r, t, cent, kz, km).baatCent))),
  );
}

function reken(inv: Invoer, cpi: Cpi) {
  const regelcellen = inv.regels.flatMap((r) =>
    jaren(inv).map((jaar) => {
      return { id: r.id, jaar, ...celVan(inv, cpi, r, jaar, r.prijs.bedragCent, r.kansZonder, r.kansMet) };
    }),
  );
  const invcellen = inv.investeringen.flatMap((i) =>
    jaren(inv).map((jaar) => {
      const waarde = Breuk.van(i.bedragCent).deel(een.plus(Breuk.van(inv.discontovoet)).macht(jaar - 1));
      return { id: i.id, jaar, bedragCent: telt(i, jaar) ? waarde.cent() : 0 };
    }),
  );
  const baat = (r: Regel) => som(regelcellen.filter((c) => c.id === r.id).map((c) => c.baatCent));
  const zonder = (r: Regel) => som(regelcellen.filter((c) => c.id === r.id).map((c) => c.zonderCent));
  const inleg = (i: Investering) => som(invcellen.filter((c) => c.id === i.id).map((c) => c.bedragCent));
  const rang = { hoog: 0, midden: 1, laag: 2 };
  const wint = (a: Regel, b: Regel) =>
    rang[a.prijs.betrouwbaarheid] - rang[b.prijs.betrouwbaarheid] ||
    baat(a) - baat(b) ||
    (a.id < b.id ? -1 : 1);
  const geteld = inv.regels.filter(
    (r) =>
      !r.overlapgroep ||
      inv.regels.every((s) => s === r || s.overlapgroep !== r.overlapgroep || wint(r, s) < 0),
  );
  return { regelcellen, invcellen, baat, zonder, inleg, geteld };
}

function vierDecimalen(t: number, n: number): number {
  const tienduizendsten = (BigInt(t) * 20_000n + BigInt(n)) * 1n;
  let heel = tienduizendsten / (2n * BigInt(n));
  if (heel * 2n * BigInt(n) > tienduizendsten) heel -= 1n;
  return Number(heel) / 10_000;
}

function balans(batenCent: number, investeringCent: number) {
  return {
    batenCent,
    investeringCent,
    saldoCent: batenCent - investeringCent,
    ratio: investeringCent === 0 ? null : vierDecimalen(batenCent, investeringCent),
    kantelpunt: batenCent <= 0 ? null : vierDecimalen(investeringCent, batenCent),
  };
}

function tweede(inv: Invoer, cpi: Cpi) {
  const { regelcellen, invcellen, baat, zonder, inleg, geteld } = reken(inv, cpi);
  const baten = (test: (r: Regel) => boolean) => som(geteld.filter(test).map(baat));
  const zonders = (test: (r: Regel) => boolean) => som(geteld.filter(test).map(zonder));
  const inleggen = (test: (i: Investering) => boolean) => som(inv.investeringen.filter(test).map(inleg));
  const alles = () => true;
  const kosten = (x: { soort: string }) => x.soort === 'kosten';
  const scenario = (s: string) => ({
    zonderCent: zonders((r) => r.scenario === s),
    batenCent: baten((r) => r.scenario === s),
  });
  const tegen = (x: { soort: string; tegenpartij?: string | undefined }) =>
    x.soort === 'overdracht' ? (x.tegenpartij ?? 'huishouden') : '';
  const partijen = new Set([
    ...geteld.flatMap((r) => [r.prijs.batenhouder, tegen(r.prijs)]),
    ...inv.investeringen.flatMap((i) => [i.betaler, tegen(i)]),
  ]);
  const inJaar = (t: number) =>
    som(regelcellen.filter((c) => c.jaar === t && geteld.some((r) => r.id === c.id)).map((c) => c.baatCent));
  const inlegInJaar = (t: number, test: (i: Investering) => boolean) =>
    som(
      inv.investeringen
        .filter(test)
        .flatMap((i) => invcellen.filter((c) => c.id === i.id && c.jaar === t).map((c) => c.bedragCent)),
    );
  const tot = (t: number, per: (t: number) => number) =>
    som(
      jaren(inv)
        .filter((j) => j < t)
        .map(per),
    );
  const maanden = jaren(inv).flatMap((t) => Array.from({ length: 12 }, (_, m) => [t, m + 1] as const));
  const terug = maanden.find(
    ([t, m]) =>
      12 * tot(t, inJaar) + m * inJaar(t) >=
      12 * (tot(t, (j) => inlegInJaar(j, alles)) + inlegInJaar(t, (i) => i.aantalJaren === 1)) +
        m * inlegInJaar(t, (i) => i.aantalJaren > 1),
  );
  const hoeken = geteld.map((r) => hoekenVan(inv, cpi, r));
  const variant = (cent: number) => ({ batenCent: cent, saldoCent: cent - inleggen(alles) });
  return {
    zonderCent: zonders(alles),
    metCent: zonders(alles) - baten(alles) + inleggen(alles),
    ...balans(baten(alles), inleggen(alles)),
    terugverdienMaand: inleggen(alles) > 0 && terug ? 12 * (terug[0] - 1) + terug[1] : null,
    perScenario: { vandaag: scenario('vandaag'), dreigend: scenario('dreigend') },
    maatschappelijk: balans(
      baten((r) => kosten(r.prijs)),
      inleggen(kosten),
    ),
    vermijdbaar: {
      directCent: baten((r) => r.prijs.vermijdbaar === 'direct'),
      opTermijnCent: baten((r) => r.prijs.vermijdbaar === 'op_termijn'),
      neeCent: baten((r) => r.prijs.vermijdbaar === 'nee'),
    },
    perBatenhouder: [...partijen]
      .filter((p) => p !== '')
      .sort()
      .map((batenhouder) => {
        const eigen =
          baten((r) => r.prijs.batenhouder === batenhouder) - baten((r) => tegen(r.prijs) === batenhouder);
        const batenCent = eigen + inleggen((i) => tegen(i) === batenhouder);
        const investeringCent = inleggen((i) => i.betaler === batenhouder);
        return { batenhouder, investeringCent, batenCent, saldoCent: batenCent - investeringCent };
      }),
    perJaar: jaren(inv).map((jaar) => {
      const cumulatiefCent = tot(jaar + 1, inJaar) - tot(jaar + 1, (j) => inlegInJaar(j, alles));
      return { jaar, batenCent: inJaar(jaar), investeringCent: inlegInJaar(jaar, alles), cumulatiefCent };
    }),
    bandbreedte: {
      laag: variant(som(hoeken.map((h) => Math.min(...h)))),
      hoog: variant(som(hoeken.map((h) => Math.max(...h)))),
    },
    nietMeegeteld: inv.regels.filter((r) => !geteld.includes(r)).map((r) => r.id),
    waarschuwingen: waarschuw(
      inv,
      geteld,
      baat,
      inleggen(alles),
      baten((r) => kosten(r.prijs)) - inleggen(kosten),
    ),
    cellen: { regels: regelcellen, investeringen: invcellen },
  };
}

function waarschuw(
  inv: Invoer,
  geteld: Regel[],
  baat: (r: Regel) => number,
  inleg: number,
  samenleving: number,
) {
  const totaal = som(geteld.map(baat));
  const helft = (test: (r: Regel) => boolean) =>
    totaal > 0 && som(geteld.filter(test).map(baat)) * 2 > totaal;
  const ids = (test: (r: Regel) => boolean) => geteld.filter(test).map((r) => r.id);
  const dreigt = (r: Regel) => r.scenario === 'dreigend';
  const perRegel = {
    kans_zonder_bandbreedte: ids(
      (r) => dreigt(r) && !Object.keys(r).some((sleutel) => /^kans.*(Laag|Hoog)$/.test(sleutel)),
    ),
    kans_zonder_bron: ids((r) => dreigt(r) && !r.kansBron),
    prijs_oud: ids((r) => inv.rekenjaar - r.prijs.peiljaar > 10),
    prijs_zonder_bron: ids((r) => !r.prijs.bron),
  };
  const geheel = {
    betrouwbaarheid_laag: helft((r) => r.prijs.betrouwbaarheid === 'laag'),
    geen_investering: inv.investeringen.length === 0,
    niet_direct_vermijdbaar: helft((r) => r.prijs.vermijdbaar !== 'direct'),
    overdracht_draagt: totaal - inleg > 0 && samenleving <= 0,
    ratio_hoog: inleg > 0 && totaal > 5 * inleg,
    saldo_hoog: totaal - inleg > 10_000_000,
  };
  return [
    ...Object.entries(perRegel)
      .filter(([, regelIds]) => regelIds.length > 0)
      .map(([code, regelIds]) => ({ code, regelIds })),
    ...Object.entries(geheel)
      .filter(([, waar]) => waar)
      .map(([code]) => ({ code, regelIds: [] as string[] })),
  ].sort((a, b) => (a.code < b.code ? -1 : 1));
}

describe('tweede berekening', () => {
  it('komt zelf ook op het uitgewerkte voorbeeld uit', () => {
    expect(tweede(createVoorbeeld(), CPI)).toStrictEqual(VERWACHT);
  });

  it('is voor 1.000 willekeurige invoeren op de cent gelijk', () => {
    for (let zaad = 0; zaad < 1000; zaad++) {
      const invoer = createRandomInvoer(zaad);
      expect(calculateRendement(invoer, CPI), `zaad ${zaad}`).toStrictEqual(tweede(invoer, CPI));
    }
  }, 30_000);

  it('is dat ook als prijzen met verschillende indexreeksen meestijgen', () => {
    const lonen = CPI.map(({ jaar, mutatieProcent }, i) => ({
      jaar,
      mutatieProcent: mutatieProcent * 2 - (i % 3),
      reeks: 'lonen',
    }));
    const cpi = [...CPI, ...lonen];
    for (let zaad = 0; zaad < 200; zaad++) {
      const basis = createRandomInvoer(zaad);
      const regels = basis.regels.map((regel, i) =>
        i % 2 === 0 ? { ...regel, prijs: { ...regel.prijs, index: 'lonen' } } : regel,
      );
      const invoer = { ...basis, regels };
      expect(calculateRendement(invoer, cpi), `zaad ${zaad}`).toStrictEqual(tweede(invoer, cpi));
    }
  }, 30_000);
});
