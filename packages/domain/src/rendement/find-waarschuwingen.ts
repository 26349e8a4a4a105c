import { WAARSCHUWINGCODES, type Waarschuwingcode } from './codelijsten.ts';
import type { Regel } from './invoer.ts';
import { type Posten, sumOver } from './posten.ts';
import type { Balans, Waarschuwing } from './uitkomst.ts';

const SALDO_HOOG_CENT = 10_000_000;
const RATIO_HOOG = 5;
const PRIJS_OUD_JAREN = 10;

export interface Weging {
  rekenjaar: number;
  posten: Posten;
  balans: Balans;
  maatschappelijk: Balans;
}

/** Warnings about counted regels and the whole, sorted by code (rekenmethode.md §3). */
export function findWaarschuwingen(weging: Weging): Waarschuwing[] {
  return WAARSCHUWINGCODES.flatMap((code) => {
    const regelIds = WEEG[code](weging);
    return regelIds === undefined ? [] : [{ code, regelIds }];
  });
}

/** Undefined: no warning. Empty: about the whole. */
type Oordeel = (weging: Weging) => string[] | undefined;

const WEEG: Record<Waarschuwingcode, Oordeel> = {
  betrouwbaarheid_laag: draagt(({ prijs }) => prijs.betrouwbaarheid === 'laag'),
  geen_investering: geheel(({ posten }) => posten.investeringen.length === 0),
  kans_zonder_bandbreedte: perRegel((regel) => regel.scenario === 'dreigend' && !hasKansgrens(regel)),
  kans_zonder_bron: perRegel((regel) => regel.scenario === 'dreigend' && isLeeg(regel.kansBron)),
  niet_direct_vermijdbaar: draagt(({ prijs }) => prijs.vermijdbaar !== 'direct'),
  overdracht_draagt: geheel(({ balans, maatschappelijk }) => {
    return balans.saldoCent > 0 && maatschappelijk.saldoCent <= 0;
  }),
  prijs_oud: perRegel(({ prijs }, { rekenjaar }) => prijs.peiljaar < rekenjaar - PRIJS_OUD_JAREN),
  prijs_zonder_bron: perRegel(({ prijs }) => isLeeg(prijs.bron)),
  // Compared as whole cents: the shown ratio is rounded, this one must not be.
  ratio_hoog: geheel(({ balans }) => {
    return balans.investeringCent > 0 && balans.batenCent > RATIO_HOOG * balans.investeringCent;
  }),
  saldo_hoog: geheel(({ balans }) => balans.saldoCent > SALDO_HOOG_CENT),
};

function geheel(geldt: (weging: Weging) => boolean): Oordeel {
  return (weging) => (geldt(weging) ? [] : undefined);
}

function perRegel(geldt: (regel: Regel, weging: Weging) => boolean): Oordeel {
  return (weging) => {
    const ids = weging.posten.regels.filter(({ regel }) => geldt(regel, weging)).map(({ regel }) => regel.id);
    return ids.length > 0 ? ids : undefined;
  };
}

/** Such regels carry more than half of the total baten, when that is positive. */
function draagt(geldt: (regel: Regel) => boolean): Oordeel {
  return geheel(({ posten, balans }) => {
    const deel = posten.regels.filter(({ regel }) => geldt(regel));
    return balans.batenCent > 0 && 2 * sumOver(deel, ({ baatCent }) => baatCent) > balans.batenCent;
  });
}

function hasKansgrens(regel: Regel): boolean {
  const grenzen = [regel.kansZonderLaag, regel.kansZonderHoog, regel.kansMetLaag, regel.kansMetHoog];
  return grenzen.some((grens) => grens !== undefined);
}

function isLeeg(tekst: string | undefined): boolean {
  return tekst === undefined || tekst.trim() === '';
}
