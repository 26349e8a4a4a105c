import { jsPDF } from 'jspdf';
import type { Blad, RenderOpties } from '../blad.ts';
import { prepareTekst } from '../tekst.ts';
import { createSrgb } from './srgb.ts';
import { createXmp } from './xmp.ts';

/** What jsPDF lets its own plugins do while it writes a document. */
interface Schrijver {
  newObject: () => number;
  out: (regel: string) => void;
  events: { subscribe: (moment: 'postPutResources' | 'putCatalog', work: () => void) => void };
}

const srgb = String.fromCharCode(...createSrgb());

/**
 * Marks a document as PDF/A-2B (ISO 19005-2): metadata that says so, and what its colours mean. The rest of the rule is
 * kept by how we write: every used font embedded, an ID in the trailer, no transparency, no encryption.
 */
export function markArchief(blad: Blad, titel: string, { gemaaktOp, bestandsId }: RenderOpties): void {
  const schrijver = blad.doc.internal as unknown as Schrijver;
  const xmp = createXmp({
    titel: prepareTekst(titel),
    maker: 'Naast',
    programma: `jsPDF ${jsPDF.version}`,
    gemaaktOp,
    bestandsId: bestandsId.replaceAll('-', ''),
  });
  let metadata = 0;
  let profiel = 0;
  schrijver.events.subscribe('postPutResources', () => {
    // Readers that know no PDF look for the metadata as it is: never compressed.
    metadata = writeStroom(schrijver, '/Type /Metadata /Subtype /XML', xmp);
    profiel = writeStroom(schrijver, '/N 3 /Alternate /DeviceRGB', srgb);
  });
  schrijver.events.subscribe('putCatalog', () => {
    schrijver.out(`/Metadata ${metadata} 0 R`);
    schrijver.out(
      `/OutputIntents [<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB) /Info (sRGB IEC61966-2.1) /DestOutputProfile ${profiel} 0 R >>]`,
    );
  });
}

function writeStroom(schrijver: Schrijver, wat: string, inhoud: string): number {
  const nummer = schrijver.newObject();
  schrijver.out(`<< ${wat} /Length ${inhoud.length} >>`);
  schrijver.out('stream');
  schrijver.out(inhoud);
  schrijver.out('endstream');
  schrijver.out('endobj');
  return nummer;
}
