import { isTussen, type Keuring } from './check-waarden.ts';
import type { Regel } from './invoer.ts';

const KANSEN = [
  ['kansZonder', 'kansZonderLaag', 'kansZonderHoog'],
  ['kansMet', 'kansMetLaag', 'kansMetHoog'],
] as const;

/** Chances of a regel: 0–1, bounds around the middle, all 1 for what happens now (rekenmethode.md §1). */
export function checkKansen(keuring: Keuring, regel: Regel): void {
  for (const [midden, laag, hoog] of KANSEN) {
    for (const veld of [midden, laag, hoog]) checkKans(keuring, regel, veld);
    if ((regel[laag] ?? 0) > regel[midden]) {
      keuring.meld('laag_boven_midden', laag, 'De lage kans is hoger dan de kans zelf.');
    }
    if ((regel[hoog] ?? 1) < regel[midden] && regel[midden] <= 1) {
      keuring.meld('hoog_onder_midden', hoog, 'De hoge kans is lager dan de kans zelf.');
    }
  }
  if (regel.autonoom !== 0 && (regel.kansZonder !== 1 || regel.kansMet !== 1)) {
    const bericht = 'Bij een kans hoort autonoom 0: wat vanzelf was gegaan, zit al in de kans.';
    keuring.meld('autonoom_naast_kans', 'autonoom', bericht);
  }
}

function checkKans(keuring: Keuring, regel: Regel, veld: (typeof KANSEN)[number][number]): void {
  const kans = regel[veld];
  if (kans === undefined && veld !== 'kansZonder' && veld !== 'kansMet') return;
  if (kans === undefined || !isTussen(kans, 0, 1)) {
    keuring.meld('kans_buiten_grens', veld, 'Een kans ligt van 0 tot en met 1 (0 tot en met 100 %).');
  } else if (regel.scenario === 'vandaag' && (kans !== 1 || (veld !== 'kansZonder' && veld !== 'kansMet'))) {
    const bericht = 'Wat nu al gebeurt, heeft kans 1 zonder grenzen. Kies "dreigend" als het niet zeker is.';
    keuring.meld('kans_bij_vandaag', veld, bericht);
  }
}
