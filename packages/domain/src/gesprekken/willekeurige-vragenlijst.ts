// Random vragenlijsten that hold together, for the tests of everything that must hold for every list. Where the
// randomness comes from is for the test to say.
import { createVraag, createVragenlijst, listEerdereVragen } from './bouw-vragenlijst.ts';
import type { Waarde } from './voorwaarde.ts';
import { doelgroepen, type Voorwaarde, type Vraag, type Vragenlijst } from './vragenlijst.ts';

/** A number from 0 up to, not including, `tot`. */
export type Kies = (tot: number) => number;

/** Chooses by the numbers in turn, so that a test can shrink them. */
export function kiesUit(getallen: readonly number[]): Kies {
  let plek = 0;
  return (tot) => {
    const getal = getallen[plek % Math.max(1, getallen.length)] ?? 0;
    plek += 1;
    return (getal + plek) % tot;
  };
}

const soorten = ['ja_nee', 'keuze', 'meerkeuze', 'schaal', 'open', 'getal'] as const;
const namen = ['soms', 'nee, nooit', 'altijd', 'een "beetje"'];
const losseTekst = ['Ja hoor', 'Nee', 'Weet niet'];

const pick = <T>(kies: Kies, lijst: readonly T[]): T => lijst[kies(lijst.length)] as T;

function antwoordenVan(vraag: Vraag): readonly string[] {
  if (vraag.opties.length > 0) return vraag.opties.map(({ waarde }) => waarde);
  return vraag.soort === 'open' ? losseTekst : ['1', '2', '3'];
}

function makeAls(kies: Kies, eerdere: readonly Vraag[]): Voorwaarde | null {
  const vraag = eerdere[kies(eerdere.length + 2)];
  if (!vraag) return null;
  const soort = pick(kies, ['antwoord_is', 'antwoord_is', 'antwoord_is_niet'] as const);
  const waarden = [pick(kies, antwoordenVan(vraag)), pick(kies, antwoordenVan(vraag))];
  return { soort, vraag: vraag.code, waarden: [...new Set(waarden)] };
}

function addVraag(kies: Kies, lijst: Vragenlijst, sectie: number): void {
  const vragen = lijst.secties[sectie]?.vragen ?? [];
  const vraag = createVraag(lijst, pick(kies, soorten));
  vraag.vraag = 'Wat is het antwoord?';
  vraag.start = kies(2) === 0;
  vraag.gevoelig = kies(6) === 0;
  if (vraag.soort === 'keuze' || vraag.soort === 'meerkeuze') {
    vraag.opties = namen.map((naam) => ({ waarde: naam, naam }));
  }
  vragen.push(vraag);
  vraag.als = makeAls(kies, listEerdereVragen(lijst, { sectie, vraag: vragen.length - 1 }));
}

/** A vragenlijst that may be published, with conditions on what was asked before. */
export function makeLijst(kies: Kies): Vragenlijst {
  const lijst: Vragenlijst = { ...createVragenlijst('Lijst'), toelichting: 'Uitleg.', secties: [] };
  for (let s = 0; s <= kies(4); s += 1) {
    const als: Voorwaarde | null = kies(4) === 0 ? { soort: 'kinderen_in_huis' } : null;
    const per = pick(kies, doelgroepen);
    lijst.secties.push({ titel: `Stuk ${s + 1}`, per, als, kapitaalvorm: null, vragen: [] });
    const aantal = 1 + kies(6);
    for (let v = 0; v < aantal; v += 1) addVraag(kies, lijst, s);
  }
  return lijst;
}

/** An answer that this question takes. */
export function makeWaarde(kies: Kies, vraag: Vraag): Waarde {
  if (vraag.soort === 'open') return pick(kies, losseTekst);
  if (vraag.soort === 'meerkeuze') return [pick(kies, antwoordenVan(vraag))];
  return vraag.opties.length > 0 ? pick(kies, antwoordenVan(vraag)) : 1 + kies(10);
}
