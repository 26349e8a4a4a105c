import { createBlad, type RenderOpties } from './blad.ts';
import { writeBerekening } from './casus/berekening.ts';
import { writeBlokken } from './casus/blokken.ts';
import { writeFonds } from './casus/fonds.ts';
import { writeLeden } from './casus/leden.ts';
import { writeVoorkant } from './casus/voorkant.ts';
import type { CasusPdf } from './casus-document.ts';
import { drawVoetteksten } from './voettekst.ts';

export type { CasusPdf } from './casus-document.ts';

/**
 * Renders a casus as an A4 document. The same document and options give the same bytes.
 * Throws RangeError when `bestandsId` is not 32 hexadecimal digits.
 */
export function renderCasusPdf(doc: CasusPdf, opties: RenderOpties): Uint8Array {
  const blad = createBlad(`${doc.kop.titel}, Doorbraakcanvas`, opties);
  writeVoorkant(blad, doc, opties.gemaaktOp);
  writeLeden(blad, doc.leden);
  writeBlokken(blad, doc.canvas);
  if (doc.berekening) writeBerekening(blad, doc.berekening);
  if (doc.fonds) writeFonds(blad, doc.fonds);
  const soort = doc.kop.metNamen ? 'met namen' : 'gepseudonimiseerd';
  drawVoetteksten(blad, `${doc.kop.titel} · Doorbraakcanvas · ${soort}`, doc, opties.gemaaktOp);
  return new Uint8Array(blad.doc.output('arraybuffer'));
}
