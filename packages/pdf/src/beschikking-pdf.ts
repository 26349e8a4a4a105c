import { markArchief } from './archief/mark-archief.ts';
import { writeBriefhoofd } from './beschikking/briefhoofd.ts';
import { writeSecties } from './beschikking/secties.ts';
import { writeSlot } from './beschikking/slot.ts';
import type { Beschikking } from './beschikking-document.ts';
import { describeBeschikking } from './beschikking-tekst.ts';
import { createBlad, type RenderOpties } from './blad.ts';
import type { Brieftekst } from './brieftekst.ts';
import { drawVoetteksten, type Exemplaar } from './voettekst.ts';

export type { Beschikking } from './beschikking-document.ts';

/**
 * Renders a decision letter as an A4 document, from the words of `describeBeschikking` alone.
 * Throws RangeError when `bestandsId` is not 32 hexadecimal digits or `verzonden` is no day.
 */
export function renderBeschikkingPdf(doc: Beschikking, opties: RenderOpties): Uint8Array {
  return renderBriefPdf(describeBeschikking(doc), doc, opties);
}

/** Renders the words of any letter. `archief` marks it as PDF/A-2B. */
export function renderBriefPdf(
  tekst: Brieftekst,
  doc: Exemplaar & { kenmerk: string; archief?: boolean },
  opties: RenderOpties,
): Uint8Array {
  const titel = `${tekst.onderwerp}, ${doc.kenmerk}`;
  const blad = createBlad(titel, opties);
  if (doc.archief) markArchief(blad, titel, opties);
  writeBriefhoofd(blad, tekst);
  writeSecties(blad, tekst.secties);
  writeSlot(blad, tekst);
  drawVoetteksten(blad, `${tekst.onderwerp} · ${doc.kenmerk}`, doc, opties.gemaaktOp);
  return new Uint8Array(blad.doc.output('arraybuffer'));
}
