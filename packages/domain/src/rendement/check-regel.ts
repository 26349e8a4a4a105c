import { checkKansen } from './check-kansen.ts';
import { checkPrijs } from './check-prijs.ts';
import { checkVenster } from './check-venster.ts';
import { checkId, checkKeuze, isTussen, type Keuring } from './check-waarden.ts';
import { SCENARIOS } from './codelijsten.ts';
import type { Indexjaren } from './indexreeksen.ts';
import type { Invoer, Regel } from './invoer.ts';

/** @param indexjaren - years with an index figure, per series */
export function checkRegel(
  keuring: Keuring,
  regel: Regel,
  { rekenjaar, horizonJaren }: Pick<Invoer, 'rekenjaar' | 'horizonJaren'>,
  indexjaren: Indexjaren,
): void {
  checkId(keuring, regel.id);
  checkPrijs(keuring.onder('prijs'), regel.prijs, rekenjaar, indexjaren);
  checkKeuze(keuring, 'scenario', SCENARIOS, regel.scenario);
  for (const veld of ['aantalZonder', 'aantalMet'] as const) {
    if (isTussen(regel[veld], 0, Number.MAX_SAFE_INTEGER)) continue;
    keuring.meld('aantal_ongeldig', veld, 'Vul een aantal per jaar in, 0 of meer.');
  }
  checkKansen(keuring, regel);
  for (const veld of ['autonoom', 'attributie', 'uitdoving'] as const) {
    if (isTussen(regel[veld], 0, 1)) continue;
    keuring.meld('aandeel_buiten_grens', veld, 'Een aandeel ligt van 0 tot en met 1 (0 tot en met 100 %).');
  }
  checkVenster(keuring, regel, horizonJaren);
  for (const veld of ['gebeurtenis', 'overlapgroep'] as const) {
    if (regel[veld] !== '') continue;
    keuring.meld('naam_leeg', veld, 'Geef een naam, of laat dit veld weg.');
  }
}
