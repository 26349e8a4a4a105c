import type { Batenhouder, Cpi, Invoer, Uitkomst } from '../rendement/index.ts';
import { listAannames } from './aannames.ts';
import { applyRealisatie } from './apply-realisatie.ts';
import { diffVerwacht, type PartijVerschil } from './diff-verwacht.ts';
import { MINIMUM_CASUSSEN } from './drempel.ts';
import { type Afwijking, rankAfwijkingen } from './rank-afwijkingen.ts';
import type { Realisatie } from './realisatie.ts';

/** A casus with a granted aanvraag: its frozen berekening and its last evaluatie. */
export interface FondsCasus {
  invoer: Invoer;
  indexcijfers: Cpi;
  uitkomst: Pick<Uitkomst, 'perBatenhouder' | 'nietMeegeteld'>;
  realisatie: Realisatie | null;
}

/** One party over the casussen of a fonds. Null: not shown, because it is about too few casussen. */
export interface FondsPartij {
  batenhouder: Batenhouder;
  casussen: number | null;
  /** Saldo over all casussen and all years. */
  verwachtCent: number | null;
  /** Of how many casussen there is an evaluatie in which this party stands. */
  gemeten: number | null;
  /** Saldo over the evaluated casussen only: the same lines and years on both sides. */
  gemetenVerwachtCent: number | null;
  gerealiseerdCent: number | null;
  verschilCent: number | null;
}

export interface FondsRendement {
  casussen: number | null;
  gemeten: number | null;
  /** Fewer casussen than this are not shown. */
  minimum: number;
  /** Sorted by code. */
  perBatenhouder: FondsPartij[];
  afwijkingen: { items: Afwijking[]; verborgen: number };
}

/** Who gains over all casussen of a fonds. There is no total: from it a hidden number could be worked out. */
export function sumFonds(casussen: readonly FondsCasus[]): FondsRendement {
  const metingen = casussen.flatMap((casus) =>
    casus.realisatie ? [compareCasus(casus, casus.realisatie)] : [],
  );
  const codes = new Set(
    casussen.flatMap(({ uitkomst }) => uitkomst.perBatenhouder.map(({ batenhouder }) => batenhouder)),
  );
  return {
    casussen: showAantal(casussen.length),
    gemeten: showAantal(metingen.length),
    minimum: MINIMUM_CASUSSEN,
    perBatenhouder: [...codes].sort().map((code) =>
      sumPartij(
        code,
        casussen,
        metingen.map(({ partijen }) => partijen),
      ),
    ),
    afwijkingen: rankAfwijkingen(metingen.map(({ aannames }) => aannames)),
  };
}

function compareCasus(
  { invoer, indexcijfers, uitkomst: { nietMeegeteld } }: FondsCasus,
  realisatie: Realisatie,
) {
  const kanten = applyRealisatie(invoer, nietMeegeteld, realisatie);
  return {
    partijen: diffVerwacht(kanten, indexcijfers).perBatenhouder,
    aannames: listAannames(invoer, nietMeegeteld, realisatie, indexcijfers),
  };
}

function sumPartij(
  batenhouder: Batenhouder,
  casussen: readonly FondsCasus[],
  metingen: readonly PartijVerschil[][],
): FondsPartij {
  const van = <T extends { batenhouder: Batenhouder }>(lijst: readonly T[]) =>
    lijst.filter((partij) => partij.batenhouder === batenhouder);
  const verwacht = casussen.flatMap(({ uitkomst }) => van(uitkomst.perBatenhouder));
  const gemeten = metingen.flatMap(van);
  const ietsGemeten = gemeten.length >= MINIMUM_CASUSSEN;
  const rest = verwacht.length - gemeten.length;
  // With both sums on the page, their difference would tell about the few that were not evaluated.
  const verraadtRest = ietsGemeten && rest > 0 && rest < MINIMUM_CASUSSEN;
  const toonVerwacht = verwacht.length >= MINIMUM_CASUSSEN && !verraadtRest;
  const som = (kolom: keyof Omit<PartijVerschil, 'batenhouder'>) =>
    ietsGemeten ? gemeten.reduce((totaal, partij) => totaal + partij[kolom], 0) : null;
  return {
    batenhouder,
    casussen: showAantal(verwacht.length),
    verwachtCent: toonVerwacht ? verwacht.reduce((totaal, { saldoCent }) => totaal + saldoCent, 0) : null,
    gemeten: showAantal(gemeten.length),
    gemetenVerwachtCent: som('verwachtCent'),
    gerealiseerdCent: som('gerealiseerdCent'),
    verschilCent: som('verschilCent'),
  };
}

const showAantal = (aantal: number): number | null =>
  aantal === 0 || aantal >= MINIMUM_CASUSSEN ? aantal : null;
