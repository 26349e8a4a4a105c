import { type Canvas, readBlok, type Situatie } from './canvas.ts';
import { checkDoorbraak } from './check-doorbraak.ts';
import type { BlokNr } from './codes.ts';
import { kapitaalvormen, kapitaalvormNamen, leefgebiedNamen } from './leefgebieden.ts';

/** Something the canvas still lacks: shown in the margin, never enforced. */
export interface Tekort {
  blok: BlokNr;
  tekst: string;
  /** The item or lid it is about, when it is about one. */
  itemId?: string;
  veld?: string;
}

/** A child from eight has a card of its own. */
export const kaartVanaf = 8;

/** True when the perspectief is there: the text of block 2, or the own words of at least one lid. */
export const hasPerspectief = (canvas: Pick<Canvas, 'blokken' | 'eigenWoorden'>): boolean =>
  readBlok(canvas, 2).trim() !== '' || canvas.eigenWoorden.some((w) => w.woorden.trim() !== '');

const leeg = (tekst: string) => tekst.trim() === '';

function checkTeksten(canvas: Canvas): Tekort[] {
  const tekort: Tekort[] = [];
  if (leeg(readBlok(canvas, 1))) tekort.push({ blok: 1, tekst: 'Schrijf op wie jullie zijn.' });
  if (!hasPerspectief(canvas))
    tekort.push({ blok: 2, tekst: 'Schrijf op waar jullie over een jaar willen staan.' });
  if (leeg(readBlok(canvas, 4)))
    tekort.push({ blok: 4, tekst: 'Schrijf op wat jullie zelf kunnen en wie meedoet.' });
  return tekort;
}

function checkEigenWoorden(canvas: Canvas, jaar: number): Tekort[] {
  const oudGenoeg = (geboortejaar: number | null) =>
    geboortejaar === null || jaar - geboortejaar >= kaartVanaf;
  const gezegd = new Set(canvas.eigenWoorden.filter((w) => !leeg(w.woorden)).map((w) => w.lidId));
  return canvas.leden
    .filter((lid) => oudGenoeg(lid.geboortejaar) && !gezegd.has(lid.id))
    .map((lid) => ({ blok: 2, tekst: `Vraag ${lid.naam} zelf wat hij of zij wil.`, itemId: lid.id }));
}

/** What the family ticked to talk about and nobody took up yet. */
export const isNietOpgepakt = ({ bespreken, opgepakt }: Pick<Situatie, 'bespreken' | 'opgepakt'>): boolean =>
  bespreken && leeg(opgepakt);

function checkPraten({ situaties, leden }: Canvas): Tekort[] {
  return situaties.filter(isNietOpgepakt).map((s) => {
    const wie = leden.find((lid) => lid.id === s.lidId)?.naam ?? 'Het gezin';
    const over = s.leefgebied ? leefgebiedNamen[s.leefgebied] : kapitaalvormNamen[s.kapitaalvorm];
    const tekst = `${wie} wil praten over “${over}”. Niemand pakte dat nog op.`;
    return { blok: 3, tekst, itemId: s.id, veld: 'opgepakt' };
  });
}

function checkSituaties({ situaties }: Canvas): Tekort[] {
  const gezien = new Set(situaties.map((s) => s.kapitaalvorm));
  const stil = kapitaalvormen.filter((vorm) => !gezien.has(vorm));
  return stil.map((vorm) => ({
    blok: 3,
    tekst: `Er staat nog niets bij “${kapitaalvormNamen[vorm]}”.`,
    veld: vorm,
  }));
}

function checkBelemmeringen({ belemmeringen }: Canvas): Tekort[] {
  if (belemmeringen.length === 0) return [{ blok: 5, tekst: 'Schrijf op wat in de weg zit.' }];
  return belemmeringen
    .filter((b) => b.soort === 'systeem' && leeg(b.regel) && leeg(b.loket))
    .map((b) => ({ blok: 5, tekst: 'Noem de regel of het loket.', itemId: b.id, veld: 'regel' }));
}

function checkDoorbraken({ doorbraken }: Canvas): Tekort[] {
  if (doorbraken.length === 0) return [{ blok: 7, tekst: 'Bedenk samen een doorbraak.' }];
  return doorbraken.flatMap((d): Tekort[] => {
    const over: Tekort[] = checkDoorbraak(d).map(({ tekst, veld }) => ({
      blok: 7,
      tekst,
      veld,
      itemId: d.id,
    }));
    if (d.breekt.length === 0)
      over.push({ blok: 7, tekst: 'Kies wat deze doorbraak breekt.', veld: 'breekt', itemId: d.id });
    if (d.route === null) over.push({ blok: 7, tekst: 'Kies een route.', veld: 'route', itemId: d.id });
    if (leeg(d.nulscenarioVandaag) && leeg(d.nulscenarioDreigend))
      over.push({
        blok: 7,
        tekst: 'Schrijf op wat er gebeurt zonder doorbraak.',
        veld: 'nulscenarioVandaag',
        itemId: d.id,
      });
    return over;
  });
}

function checkAfspraken({ afspraken }: Canvas): Tekort[] {
  if (afspraken.length === 0) return [{ blok: 8, tekst: 'Spreek af wie wat doet.' }];
  return afspraken
    .filter((a) => a.stand === 'open')
    .flatMap((a): Tekort[] => {
      const over: Tekort[] = [];
      if (leeg(a.wat)) over.push({ blok: 8, tekst: 'Wat spreken jullie af?', veld: 'wat', itemId: a.id });
      if (!a.lidId && !a.gebruikerId && leeg(a.wieTekst))
        over.push({ blok: 8, tekst: 'Wie doet dit?', veld: 'wie', itemId: a.id });
      if (!a.wanneer && leeg(a.wanneerTekst))
        over.push({ blok: 8, tekst: 'Wanneer gebeurt dit?', veld: 'wanneer', itemId: a.id });
      return over;
    });
}

/** True while nothing stands on it yet, in none of the nine blocks. */
export const isLeegCanvas = (canvas: Canvas): boolean =>
  canvas.blokken.every((b) => leeg(b.tekst)) &&
  canvas.eigenWoorden.every((w) => leeg(w.woorden)) &&
  [canvas.situaties, canvas.belemmeringen, canvas.prioriteiten, canvas.doorbraken, canvas.afspraken].every(
    (items) => items.length === 0,
  );

/**
 * What the canvas still lacks, block by block. `jaar` is the year of looking, for the children's cards;
 * `fase` decides whether the evaluatie counts yet.
 */
export function checkCanvas(canvas: Canvas, { jaar, fase }: { jaar: number; fase?: string }): Tekort[] {
  const evaluatie = (fase === 'nazorg' || fase === 'afgesloten') && leeg(readBlok(canvas, 9));
  const tekort = [
    ...checkTeksten(canvas),
    ...checkEigenWoorden(canvas, jaar),
    ...checkPraten(canvas),
    ...checkSituaties(canvas),
    ...checkBelemmeringen(canvas),
    ...(canvas.prioriteiten.length === 0
      ? [{ blok: 6 as const, tekst: 'Laat het gezin zeggen wat eerst moet.' }]
      : []),
    ...checkDoorbraken(canvas),
    ...checkAfspraken(canvas),
    ...(evaluatie ? [{ blok: 9 as const, tekst: 'Kijk samen terug: wat hielp, en wat leren we?' }] : []),
  ];
  return tekort.toSorted((a, b) => a.blok - b.blok);
}
