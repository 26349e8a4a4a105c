import type { ConceptReden } from './check-concept.ts';
import type { ConceptInvoer, ConceptRegel } from './concept.ts';

/** What a threat needs before it counts, in the order of the form. */
const bewijzen = [
  ['signaal', 'signaal_ontbreekt', 'Schrijf op welk echt signaal er is: een brief, een vonnis of een datum.'],
  ['kansZonderLaag', 'kansgrens_ontbreekt', 'Vul de laagste kans in.'],
  ['kansZonderHoog', 'kansgrens_ontbreekt', 'Vul de hoogste kans in.'],
  ['kansMetLaag', 'kansgrens_ontbreekt', 'Vul de laagste kans in.'],
  ['kansMetHoog', 'kansgrens_ontbreekt', 'Vul de hoogste kans in.'],
  ['kansBron', 'kansbron_ontbreekt', 'Schrijf op wie deze kans schatte, en waarop.'],
] as const satisfies readonly (readonly [keyof ConceptRegel, string, string])[];

/**
 * What each threat still misses: its real signal (rekenmethode.md §1), who estimated the chances and on what, and
 * the bounds they lie between. A threat without these is a guess, and it does not count.
 */
export function checkBewijs({ regels }: Pick<ConceptInvoer, 'regels'>): ConceptReden[] {
  return regels.flatMap((regel, i) => {
    if (regel.scenario !== 'dreigend') return [];
    return bewijzen
      .filter(([veld]) => isLeeg(regel[veld]))
      .map(([veld, code, bericht]) => ({ code, pad: `regels.${i}.${veld}`, bericht }));
  });
}

const isLeeg = (waarde: string | number | null | undefined): boolean =>
  waarde === undefined || waarde === null || (typeof waarde === 'string' && waarde.trim() === '');
