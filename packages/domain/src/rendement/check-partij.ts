import { checkKeuze, type Keuring } from './check-waarden.ts';
import { BATENHOUDERS, type Batenhouder, SOORTEN, type Soort } from './codelijsten.ts';

/** A party that saves or pays; `meerdere` stands on reference prices only. */
export function checkPartij(keuring: Keuring, veld: string, partij: Batenhouder): void {
  checkKeuze(keuring, veld, BATENHOUDERS, partij);
  if (partij !== 'meerdere') return;
  keuring.meld(
    'batenhouder_meerdere',
    veld,
    'Kies één partij. "Meerdere" kan alleen bij een referentieprijs.',
  );
}

export function checkSoort(
  keuring: Keuring,
  bron: { soort: Soort; tegenpartij?: Batenhouder | undefined },
): void {
  checkKeuze(keuring, 'soort', SOORTEN, bron.soort);
  if (bron.tegenpartij !== undefined) checkPartij(keuring, 'tegenpartij', bron.tegenpartij);
}
