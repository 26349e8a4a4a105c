import { toFloat } from '../rendement/exact-getal.ts';
import type { Batenhouder, Cpi, Invoer } from '../rendement/index.ts';
import { createIndexeer } from '../rendement/index-prijs.ts';
import { calculatePrijsgrenzen } from '../rendement/prijsgrenzen.ts';
import { matchInvesteringen, matchRegels } from './apply-realisatie.ts';
import { AFWIJKING } from './drempel.ts';
import type { Realisatie } from './realisatie.ts';

/** aantal: how often per year · kans: whether what threatened happened · prijs: cents per time · investering: cents per year. */
export type Aannamesoort = 'aantal' | 'kans' | 'prijs' | 'investering';

/** One thing that was expected and could be measured. */
export interface Aanname {
  soort: Aannamesoort;
  /** Code of the price; of an investering, who pays. */
  code: string;
  naam: string;
  verwacht: number;
  gerealiseerd: number;
  /** Null: of one casus nobody can say whether a chance was wrong. */
  ernaast: boolean | null;
}

/** Everything of one casus that was expected and measured, in the order of the invoer. */
export function listAannames(
  invoer: Invoer,
  nietMeegeteld: readonly string[],
  realisatie: Realisatie,
  cpi: Cpi,
): Aanname[] {
  const indexeer = createIndexeer(invoer.rekenjaar, cpi);
  const regels = matchRegels(invoer, nietMeegeteld, realisatie).flatMap(({ regel, aantalMet, prijsCent }) => {
    const { code, omschrijving } = regel.prijs as typeof regel.prijs & { omschrijving?: string };
    const wie = { code, naam: omschrijving ?? code };
    const factor = toFloat(indexeer(regel.prijs));
    return [
      regel.scenario === 'dreigend'
        ? { ...wie, ...kans(regel.kansMet, aantalMet) }
        : { ...wie, ...telling('aantal', regel.aantalMet, aantalMet) },
      ...(prijsCent === null ? [] : [{ ...wie, ...prijs(regel.prijs, factor, prijsCent) }]),
    ];
  });
  const investeringen = matchInvesteringen(invoer, realisatie).map(({ investering, bedragCent }) => ({
    code: investering.betaler satisfies Batenhouder,
    naam: 'Wat de doorbraak kost',
    ...telling('investering', investering.bedragCent, bedragCent),
  }));
  return [...regels, ...investeringen];
}

type Deel = Omit<Aanname, 'code' | 'naam'>;

const kans = (verwacht: number, aantalMet: number): Deel => ({
  soort: 'kans',
  verwacht,
  gerealiseerd: aantalMet > 0 ? 1 : 0,
  ernaast: null,
});

const telling = (soort: Aannamesoort, verwacht: number, gerealiseerd: number): Deel => ({
  soort,
  verwacht,
  gerealiseerd,
  ernaast: Math.abs(gerealiseerd - verwacht) > verwacht * AFWIJKING,
});

/** A price was wrong when it lies outside the bounds it was given. */
function prijs(
  bron: Parameters<typeof calculatePrijsgrenzen>[0],
  factor: number,
  gerealiseerd: number,
): Deel {
  const { laagCent, hoogCent } = calculatePrijsgrenzen(bron);
  return {
    soort: 'prijs',
    verwacht: Math.round(bron.bedragCent * factor),
    gerealiseerd,
    ernaast: gerealiseerd < Math.round(laagCent * factor) || gerealiseerd > Math.round(hoogCent * factor),
  };
}
