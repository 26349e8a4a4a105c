import { describeAntwoord } from './bezwaarbrief/antwoord.ts';
import { describeBeroep } from './bezwaarbrief/beroep.ts';
import { describeOntvangst } from './bezwaarbrief/ontvangst.ts';
import type { Bezwaarbrief } from './bezwaarbrief-document.ts';
import type { Brieftekst } from './brieftekst.ts';
import { formatDag } from './datum.ts';

export type { Bezwaarbrief } from './bezwaarbrief-document.ts';

/** Turns a letter about a bezwaar or klacht into its words, in the order in which they are read. */
export function describeBezwaarbrief(doc: Bezwaarbrief): Brieftekst {
  const woord = doc.rechtsbescherming.rechtsvorm === 'college' ? 'bezwaar' : 'klacht';
  return {
    afzender: doc.afzender,
    geadresseerde: doc.geadresseerde,
    kenmerken: [
      { label: 'Datum', waarde: formatDag(doc.verzonden) },
      { label: 'Kenmerk', waarde: doc.kenmerk },
    ],
    onderwerp: doc.antwoord ? `Ons antwoord op uw ${woord}` : `Wij hebben uw ${woord} ontvangen`,
    aanhef: `${doc.aanhef},`,
    secties: doc.antwoord
      ? [...describeAntwoord(doc, doc.antwoord, woord), describeBeroep(doc)]
      : describeOntvangst(doc, woord),
    slot: {
      groet: 'Met vriendelijke groet,',
      namens: `namens ${doc.rechtsbescherming.orgaan},`,
      ...doc.ondertekening,
    },
    kopieAan: doc.kopieAan,
  };
}
