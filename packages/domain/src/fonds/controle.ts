import { type Canvas, checkDoorbraak, hasPerspectief } from '../canvas/index.ts';
import { type AanvraagRegel, calculateAantalMaanden } from './regel.ts';

export interface TeControleren {
  canvas: Pick<Canvas, 'blokken' | 'eigenWoorden' | 'doorbraken'>;
  /** The doorbraken that the aanvraag is for; one that left the canvas is refused. */
  doorbraakIds: readonly string[];
  regels: readonly AanvraagRegel[];
  spoed: { gevraagd: boolean; reden: string };
}

/** Why an aanvraag cannot be submitted yet. `pad` is the field: `regels.0.bedragCent`, `doorbraken.1.rendement`. */
export interface ControleReden {
  pad: string;
  code: string;
  bericht: string;
}

const isLeeg = (tekst: string): boolean => tekst.trim() === '';

/**
 * The hard checks (product.md §2 Aanvraag): perspectief, doorbraken that the family said yes to, lines with an amount, and why
 * it cannot wait when spoed is asked.
 * Everything else is advice. Empty when the aanvraag can be submitted.
 */
export function checkAanvraag({ canvas, doorbraakIds, regels, spoed }: TeControleren): ControleReden[] {
  return [
    ...checkPerspectief(canvas),
    ...checkDoorbraken(canvas, doorbraakIds),
    ...checkRegels(regels),
    ...checkSpoed(spoed),
  ];
}

function checkSpoed({ gevraagd, reden }: TeControleren['spoed']): ControleReden[] {
  if (!gevraagd || !isLeeg(reden)) return [];
  const bericht = 'Schrijf op waarom dit niet kan wachten.';
  return [{ pad: 'spoed.reden', code: 'spoed_zonder_reden', bericht }];
}

function checkPerspectief(canvas: TeControleren['canvas']): ControleReden[] {
  if (hasPerspectief(canvas)) return [];
  const bericht = 'Schrijf eerst op het canvas waar het gezin over een jaar wil staan.';
  return [{ pad: 'perspectief', code: 'perspectief_leeg', bericht }];
}

function checkDoorbraken(canvas: TeControleren['canvas'], gekozen: readonly string[]): ControleReden[] {
  if (gekozen.length === 0)
    return [{ pad: 'doorbraken', code: 'geen_doorbraak', bericht: 'Kies minstens één doorbraak.' }];
  return gekozen.flatMap((id, plek): ControleReden[] => {
    const doorbraak = canvas.doorbraken.find((d) => d.id === id);
    const pad = `doorbraken.${plek}`;
    if (!doorbraak)
      return [{ pad, code: 'doorbraak_weg', bericht: 'Deze doorbraak staat niet meer op het canvas.' }];
    return checkDoorbraak(doorbraak).map(({ code, veld, tekst }) => ({
      pad: `${pad}.${veld}`,
      code,
      bericht: tekst,
    }));
  });
}

function checkRegels(regels: readonly AanvraagRegel[]): ControleReden[] {
  if (regels.length === 0)
    return [{ pad: 'regels', code: 'geen_regel', bericht: 'Zet er minstens één regel in: wat is er nodig?' }];
  return regels.flatMap(checkRegel);
}

function checkRegel(regel: AanvraagRegel, plek: number): ControleReden[] {
  const redenen: ControleReden[] = [];
  const add = (veld: string, code: string, bericht: string) =>
    redenen.push({ pad: `regels.${plek}.${veld}`, code, bericht });
  if (isLeeg(regel.wat)) add('wat', 'regel_zonder_wat', 'Schrijf op wat er nodig is.');
  if (isLeeg(regel.ontvanger)) add('ontvanger', 'regel_zonder_ontvanger', 'Schrijf op wie het geld krijgt.');
  if (regel.bedragCent <= 0) add('bedragCent', 'regel_zonder_bedrag', 'Vul een bedrag in van meer dan nul.');
  if (regel.termijn === 'maandelijks') checkMaanden(regel, add);
  return redenen;
}

function checkMaanden(
  regel: AanvraagRegel,
  add: (veld: string, code: string, bericht: string) => void,
): void {
  if (regel.vanafMaand === null) add('vanafMaand', 'regel_zonder_vanaf', 'Kies de eerste maand.');
  if (regel.totMaand === null) add('totMaand', 'regel_zonder_tot', 'Kies de laatste maand.');
  if (calculateAantalMaanden(regel) === undefined)
    add('totMaand', 'regel_maanden', 'De laatste maand komt na de eerste, en er zijn hoogstens 120 maanden.');
}
