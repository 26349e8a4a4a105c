import type { Prijs } from '../rendement/index.ts';
import type { GekozenPrijs } from './concept.ts';

/** What a price may be used for: in an effect, as an investering, or only to read. */
export const GEBRUIKEN = ['effect', 'investering', 'referentie'] as const;
export type Gebruik = (typeof GEBRUIKEN)[number];

/** A price as it stands in a price list. */
export interface Lijstprijs
  extends Omit<Prijs, 'bedragLaagCent' | 'bedragHoogCent' | 'tegenpartij' | 'bron'> {
  omschrijving: string;
  eenheid: string;
  bedragLaagCent: number | null;
  bedragHoogCent: number | null;
  gebruik: Gebruik;
  bron: string;
  bronAdres: string;
}

/** The bounds that whoever calculates has chosen; absent or null follows the price list. */
export interface Prijskeuze {
  bedragLaagCent?: number | null | undefined;
  bedragHoogCent?: number | null | undefined;
  grensReden?: string | undefined;
}

export type Kiesbaarheid = { kiesbaar: true } | { kiesbaar: false; code: string; bericht: string };

/** Whether a regel may lean on this price, and if not, why. */
export function checkKiesbaar({ gebruik }: { gebruik: Gebruik }): Kiesbaarheid {
  switch (gebruik) {
    case 'effect':
      return { kiesbaar: true };
    case 'investering':
      return {
        kiesbaar: false,
        code: 'prijs_is_investering',
        bericht: 'Deze prijs hoort bij wat de doorbraak kost, niet bij wat zij bespaart.',
      };
    case 'referentie':
      return {
        kiesbaar: false,
        code: 'prijs_is_referentie',
        bericht: 'Deze prijs kun je lezen, maar niet kiezen. Hij telt te veel bij elkaar op.',
      };
    default:
      return gebruik satisfies never;
  }
}

/**
 * The copy of a price that goes into a regel. Everything comes from the price list, except bounds that somebody
 * has set by hand: those carry their reason.
 */
export function copyPrijs(prijs: Lijstprijs, keuze: Prijskeuze): GekozenPrijs {
  const laag = keuze.bedragLaagCent ?? prijs.bedragLaagCent;
  const hoog = keuze.bedragHoogCent ?? prijs.bedragHoogCent;
  const eigenGrenzen = laag !== prijs.bedragLaagCent || hoog !== prijs.bedragHoogCent;
  return {
    code: prijs.code,
    omschrijving: prijs.omschrijving,
    eenheid: prijs.eenheid,
    bedragCent: prijs.bedragCent,
    ...(laag === null ? {} : { bedragLaagCent: laag }),
    ...(hoog === null ? {} : { bedragHoogCent: hoog }),
    ...(eigenGrenzen ? { grensReden: keuze.grensReden ?? '' } : {}),
    peiljaar: prijs.peiljaar,
    index: prijs.index,
    batenhouder: prijs.batenhouder,
    soort: prijs.soort,
    // A transfer that stops for the payer stops for the household: no price in the list says otherwise.
    ...(prijs.soort === 'overdracht' ? { tegenpartij: 'huishouden' as const } : {}),
    betrouwbaarheid: prijs.betrouwbaarheid,
    vermijdbaar: prijs.vermijdbaar,
    bron: prijs.bron,
    bronAdres: prijs.bronAdres,
  };
}
