import { checkPartij, checkSoort } from './check-partij.ts';
import { checkBedrag, checkKeuze, isJaartal, type Keuring } from './check-waarden.ts';
import { BETROUWBAARHEDEN, STANDAARDREEKS, VERMIJDBAAR } from './codelijsten.ts';
import { listIndexjaren } from './index-prijs.ts';
import type { Indexjaren } from './indexreeksen.ts';
import type { Prijs } from './invoer.ts';

/** @param indexjaren - years with an index figure, per series */
export function checkPrijs(keuring: Keuring, prijs: Prijs, rekenjaar: number, indexjaren: Indexjaren): void {
  checkBedragen(keuring, prijs);
  checkKeuze(keuring, 'index', ['geen', ...indexjaren.keys()], prijs.index);
  checkPeiljaar(keuring, prijs, rekenjaar, indexjaren);
  checkPartij(keuring, 'batenhouder', prijs.batenhouder);
  checkSoort(keuring, prijs);
  checkKeuze(keuring, 'betrouwbaarheid', BETROUWBAARHEDEN, prijs.betrouwbaarheid);
  checkKeuze(keuring, 'vermijdbaar', VERMIJDBAAR, prijs.vermijdbaar);
}

function checkBedragen(keuring: Keuring, { bedragCent, bedragLaagCent, bedragHoogCent }: Prijs): void {
  checkBedrag(keuring, 'bedragCent', bedragCent);
  if (bedragLaagCent !== undefined) checkBedrag(keuring, 'bedragLaagCent', bedragLaagCent);
  if (bedragHoogCent !== undefined) checkBedrag(keuring, 'bedragHoogCent', bedragHoogCent);
  if (bedragLaagCent !== undefined && bedragLaagCent > bedragCent) {
    keuring.meld('laag_boven_midden', 'bedragLaagCent', 'De lage prijs is hoger dan de prijs zelf.');
  }
  if (bedragHoogCent !== undefined && bedragHoogCent < bedragCent) {
    keuring.meld('hoog_onder_midden', 'bedragHoogCent', 'De hoge prijs is lager dan de prijs zelf.');
  }
}

function checkPeiljaar(keuring: Keuring, prijs: Prijs, rekenjaar: number, indexjaren: Indexjaren): void {
  if (!isJaartal(prijs.peiljaar)) {
    keuring.meld('jaar_ongeldig', 'peiljaar', 'Vul een jaartal in van 1900 tot en met 2200.');
    return;
  }
  const jaren = indexjaren.get(prijs.index);
  // Without a usable rekenjaar every price would be refused for that one mistake.
  if (!jaren || !isJaartal(rekenjaar) || !indexjaren.get(STANDAARDREEKS)?.has(rekenjaar)) return;
  const missend = listIndexjaren(prijs.peiljaar, rekenjaar).filter((jaar) => !jaren.has(jaar));
  if (missend.length === 0) return;
  const bericht = `We kunnen deze prijs niet omrekenen naar ${rekenjaar}. Er is geen indexcijfer voor ${missend.join(', ')}.`;
  keuring.meld('index_jaar_ontbreekt', 'peiljaar', bericht);
}
