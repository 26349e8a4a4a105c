import type { Blad } from '../blad.ts';
import type { LidPdf } from '../casus-document.ts';
import { gezinsrollen } from '../codes.ts';
import { stijlen } from '../opmaak.ts';
import { layoutTabel, writeTabel } from '../tabel.ts';
import { writeAlinea, writeKop } from '../tekstblok.ts';

/** Writes who belongs to the household: place in the family and age band. */
export function writeLeden(blad: Blad, leden: readonly LidPdf[]): void {
  const kolommen = [
    { kop: 'Wie', deel: 3, stijl: stijlen.nadruk },
    { kop: 'Plek in het gezin', deel: 3 },
    { kop: 'Leeftijd', deel: 2 },
    { kop: 'Goed om te weten', deel: 5 },
  ];
  const rijen = leden.map((lid) => ({
    cellen: [lid.aanduiding, gezinsrollen[lid.gezinsrol], lid.leeftijdsband, lid.bijzonderheid ?? ''],
  }));
  const tabel = layoutTabel(kolommen, rijen);
  writeKop(blad, 'Het huishouden', undefined, tabel.begin);
  if (leden.length === 0) writeAlinea(blad, 'Er staan nog geen leden in.', stijlen.klein);
  writeTabel(blad, tabel);
}
