import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import {
  BATENHOUDERS,
  BETROUWBAARHEDEN,
  INDEXEN,
  type Scenario,
  SOORTEN,
  VERMIJDBAAR,
} from '../codelijsten.ts';
import type { Investering, Invoer, Prijs, Regel } from '../invoer.ts';

type Worp = ReturnType<typeof createWorp>;

/** A valid invoer for every seed, with every kind of edge now and then. */
export function createRandomInvoer(zaad: number): Invoer {
  const worp = createWorp(zaad);
  const horizonJaren = worp.geheel(1, 20);
  const regels = Array.from({ length: worp.geheel(0, 8) }, (_, i) => createRegel(worp, i, horizonJaren));
  return {
    rekenjaar: worp.geheel(2006, 2025),
    horizonJaren,
    discontovoet: worp.kies([0, 0.0225, 0.03, worp.geheel(0, 9999) / 100_000]),
    zaad: worp.geheel(0, 1_000_000),
    regels,
    investeringen: Array.from({ length: worp.geheel(0, 3) }, (_, i) =>
      createInvestering(worp, i, horizonJaren),
    ),
  };
}

function createWorp(zaad: number) {
  const generator = xoroshiro128plus(zaad);
  generator.jump();
  const geheel = (van: number, tot: number) => uniformInt(generator, van, tot);
  return {
    geheel,
    kies: <T>(lijst: readonly T[]): T => lijst[geheel(0, lijst.length - 1)] as T,
    munt: () => geheel(0, 1) === 1,
    aandeel: () => (geheel(0, 3) === 0 ? geheel(0, 1) : geheel(0, 1000) / 1000),
  };
}

function createRegel(worp: Worp, i: number, horizonJaren: number): Regel {
  const scenario: Scenario = worp.munt() ? 'vandaag' : 'dreigend';
  const dreigend = scenario === 'dreigend';
  return {
    id: `r${(i * 7) % 10}`,
    omschrijving: `Regel ${i}`,
    prijs: createPrijs(worp),
    scenario,
    aantalZonder: worp.geheel(0, 5000) / worp.kies([1, 10, 100]),
    aantalMet: worp.geheel(0, 5000) / worp.kies([1, 10, 100]),
    ...(dreigend ? createKansen(worp) : { kansZonder: 1, kansMet: 1 }),
    ...(dreigend && worp.munt() ? { gebeurtenis: worp.kies(['x', 'y']) } : {}),
    autonoom: dreigend ? 0 : worp.aandeel(),
    attributie: worp.aandeel(),
    uitdoving: worp.aandeel(),
    vanafJaar: worp.geheel(1, horizonJaren),
    aantalJaren: worp.geheel(1, 25),
    ...(worp.munt() ? { overlapgroep: worp.kies(['a', 'b']) } : {}),
  };
}

function createKansen(worp: Worp) {
  const [zonderLaag = 0, kansZonder = 0, zonderHoog = 0] = createDrietal(worp);
  const [metLaag = 0, kansMet = 0, metHoog = 0] = createDrietal(worp);
  return {
    kansZonder,
    kansMet,
    ...(worp.munt() ? { kansZonderLaag: zonderLaag, kansMetHoog: metHoog } : {}),
    ...(worp.munt() ? { kansZonderHoog: zonderHoog } : {}),
    ...(worp.munt() ? { kansMetLaag: metLaag } : {}),
    ...(worp.munt() ? { kansBron: 'Inschatting' } : {}),
  };
}

function createDrietal(worp: Worp): number[] {
  return [worp.aandeel(), worp.aandeel(), worp.aandeel()].sort((a, b) => a - b);
}

function createPrijs(worp: Worp): Prijs {
  const bedragCent = worp.geheel(1, worp.kies([9, 50_000, 5_000_000]));
  return {
    code: 'X-01',
    bedragCent,
    ...(worp.munt() ? { bedragLaagCent: worp.geheel(1, bedragCent) } : {}),
    ...(worp.munt() ? { bedragHoogCent: bedragCent + worp.geheel(0, bedragCent) } : {}),
    peiljaar: worp.geheel(2005, 2025),
    index: worp.kies(INDEXEN),
    batenhouder: createPartij(worp),
    soort: worp.kies(SOORTEN),
    ...(worp.munt() ? { tegenpartij: createPartij(worp) } : {}),
    betrouwbaarheid: worp.kies(BETROUWBAARHEDEN),
    vermijdbaar: worp.kies(VERMIJDBAAR),
    ...(worp.munt() ? { bron: worp.kies(['', 'Bron']) } : {}),
  };
}

function createInvestering(worp: Worp, i: number, horizonJaren: number): Investering {
  return {
    id: `i${i}`,
    omschrijving: `Investering ${i}`,
    bedragCent: worp.geheel(1, 1_000_000),
    betaler: createPartij(worp),
    soort: worp.kies(SOORTEN),
    ...(worp.munt() ? { tegenpartij: createPartij(worp) } : {}),
    vanafJaar: worp.geheel(1, horizonJaren),
    aantalJaren: worp.geheel(1, 4),
  };
}

function createPartij(worp: Worp) {
  return worp.kies(BATENHOUDERS.filter((partij) => partij !== 'meerdere'));
}
