import { type Blad, drawRegel } from '../blad.ts';
import type { DoorbraakPdf } from '../casus-document.ts';
import { type Kleur, kleuren, stijlen } from '../opmaak.ts';

type Punt = readonly [number, number];

const hoogte = 74;
const breedte = 86;

/** The room that the drawn triangle needs, words included. */
export const driehoekMaat = { breedte: 150, hoogte: hoogte + 44 } as const;

/** Draws the maatwerkdriehoek inside its box: every argued corner is filled, an open one stays white. */
export function drawDriehoek(blad: Blad, driehoek: DoorbraakPdf['driehoek'], x: number, y: number): void {
  const midden = x + driehoekMaat.breedte / 2;
  const boven: Punt = [midden, y + 16];
  const links: Punt = [midden - breedte / 2, y + 16 + hoogte];
  const rechts: Punt = [midden + breedte / 2, y + 16 + hoogte];
  drawHoek(blad, boven, links, rechts, driehoek.legitimiteit);
  drawHoek(blad, links, boven, rechts, driehoek.betrokkenheid);
  drawHoek(blad, rechts, boven, links, driehoek.rendement);
  const stijl = { ...stijlen.label, grootte: 8.5 };
  drawRegel(blad, 'Legitimiteit', stijl, midden, y, 'midden');
  drawRegel(blad, 'Betrokkenheid', stijl, midden - 12, links[1] + 4, 'rechts');
  drawRegel(blad, 'Rendement', stijl, midden + 14, links[1] + 4, 'links');
  drawRegel(blad, describeStand(driehoek), { ...stijlen.klein, grootte: 8 }, midden, links[1] + 17, 'midden');
}

function drawHoek(blad: Blad, hoek: Punt, een: Punt, ander: Punt, tekst: string): void {
  const kern: Punt = [(hoek[0] + een[0] + ander[0]) / 3, (hoek[1] + een[1] + ander[1]) / 3];
  const punten = [hoek, between(hoek, een), kern, between(hoek, ander)];
  const kleur: Kleur = tekst.trim() ? kleuren.groen : kleuren.wit;
  const rand: Kleur = tekst.trim() ? kleuren.wit : kleuren.grijs;
  blad.doc.setFillColor(...kleur);
  blad.doc.setDrawColor(...rand);
  blad.doc.setLineWidth(1.4);
  const stappen = punten
    .slice(1)
    .map(([px, py], i) => [px - (punten[i]?.[0] ?? 0), py - (punten[i]?.[1] ?? 0)]);
  blad.doc.lines(stappen, hoek[0], hoek[1], [1, 1], 'FD', true);
}

function between(een: Punt, ander: Punt): Punt {
  return [(een[0] + ander[0]) / 2, (een[1] + ander[1]) / 2];
}

function describeStand(driehoek: DoorbraakPdf['driehoek']): string {
  const aantal = Object.values(driehoek).filter((tekst) => tekst.trim() !== '').length;
  return `${aantal} van 3 hoeken onderbouwd`;
}
