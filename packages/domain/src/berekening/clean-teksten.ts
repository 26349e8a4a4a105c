import type { ConceptInvoer } from './concept.ts';

/** The same invoer with every text that somebody typed cleaned; figures, codes and prices stay. */
export function cleanTeksten<T extends Pick<ConceptInvoer, 'regels' | 'investeringen' | 'kwaliteitVanLeven'>>(
  invoer: T,
  schoon: (tekst: string) => string,
): T {
  const veld = (tekst: string | undefined) => (tekst === undefined ? undefined : schoon(tekst));
  return {
    ...invoer,
    kwaliteitVanLeven: veld(invoer.kwaliteitVanLeven),
    regels: invoer.regels.map((regel) => ({
      ...regel,
      omschrijving: schoon(regel.omschrijving),
      gebeurtenis: veld(regel.gebeurtenis),
      overlapgroep: veld(regel.overlapgroep),
      kansBron: veld(regel.kansBron),
      signaal: veld(regel.signaal),
      prijs: { ...regel.prijs, grensReden: veld(regel.prijs.grensReden) },
    })),
    investeringen: invoer.investeringen.map((investering) => ({
      ...investering,
      omschrijving: schoon(investering.omschrijving),
    })),
  };
}
