import { findConstraint } from './constraint.ts';

type Weigering = readonly [status: number, code: string, bericht: string];

/** Rules of the database that any command on a casus can meet; what only one feature meets it says itself. */
export const weigeringen = {
  leden_apart: [
    409,
    'leden_apart',
    'De leden van dit huishouden zijn apart. Er gaat nu geen stuk de deur uit. Splits eerst het huishouden, of hef Veiligheid op.',
  ],
  // It does not say why: the reason would tell about the other part.
  afgeschermd: [
    409,
    'afgeschermd',
    'Deze collega kan niet bij dit huishouden. Kies iemand anders, of overleg met de teamleider.',
  ],
  deel_afgeschermd: [
    409,
    'deel_afgeschermd',
    'Over dit onderwerp schrijft de contactpersoon. Overleg samen.',
  ],
  al_apart: [409, 'al_apart', 'De leden zijn al apart.'],
  niet_apart: [409, 'niet_apart', 'De leden zijn intussen niet meer apart.'],
  zelfde_contactpersoon: [
    409,
    'zelfde_contactpersoon',
    'Elk deel heeft een eigen contactpersoon. Kies een andere collega.',
  ],
  splitsing_past_niet: [409, 'splitsing_past_niet', 'De leden zijn intussen veranderd. Kies opnieuw.'],
  alleen_contactpersoon: [
    403,
    'alleen_contactpersoon',
    'Intussen is iemand anders de contactpersoon. Alleen de contactpersoon of de teamleider regelt dit.',
  ],
  casus_dicht: [409, 'casus_dicht', 'Deze casus is afgesloten. Er verandert niets meer.'],
  geen_professional: [409, 'geen_professional', 'Deze collega kan geen contactpersoon zijn.'],
  niet_gevonden: [404, 'niet_gevonden', 'Dit bestaat niet, of je mag het niet zien.'],
} as const satisfies Record<string, Weigering>;

/** A refusal of the database that has one meaning everywhere; undefined for anything else. */
export function findWeigering(fout: { code?: string }): Weigering | undefined {
  const naam = findConstraint(fout);
  if (!fout.code?.startsWith('NA') || !naam || !(naam in weigeringen)) return undefined;
  return weigeringen[naam as keyof typeof weigeringen];
}
