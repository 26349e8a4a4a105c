import { calculateBezwaareinde } from '@naast/domain/bezwaar';
import type { Bezwaarbrief } from '../bezwaarbrief-document.ts';
import type { Briefdeel, Briefsectie } from '../brieftekst.ts';
import { formatDag } from '../datum.ts';

/** Says what somebody can do who still disagrees. Source for `college`: Awb 3:45, 6:7, 6:8, 8:1, 8:41 and 8:81. */
export function describeBeroep(doc: Bezwaarbrief): Briefsectie {
  return { kop: 'Bent u het niet eens met ons antwoord?', delen: listDelen(doc) };
}

function listDelen({ rechtsbescherming, verzonden, kenmerk }: Bezwaarbrief): Briefdeel[] {
  switch (rechtsbescherming.rechtsvorm) {
    case 'college':
      return [
        alinea(
          `Praat er eerst eens over met uw contactpersoon. U kunt ook in beroep gaan bij ${rechtsbescherming.rechtbank}. ` +
            `Doe dat binnen zes weken na de dag van verzending. Wij verzenden deze brief op ${formatDag(verzonden)}. ` +
            `De rechtbank moet uw brief dus uiterlijk op ${formatDag(calculateBezwaareinde(verzonden))} hebben. ` +
            `Zet het kenmerk erin: ${kenmerk}. Stuur deze brief mee.`,
        ),
        alinea(
          'U betaalt hiervoor griffierecht. Heeft u weinig geld? Dan hoeft dat vaak niet. Ook tijdens het beroep blijft dit besluit gelden. ' +
            'Heeft u veel haast? Vraag de rechtbank dan om een voorlopige voorziening. Dat is een snelle, tijdelijke beslissing van de rechter.',
        ),
        hulp,
      ];
    case 'stichting':
      return [
        alinea(
          'Praat er eerst eens over met uw contactpersoon. Komt u er samen niet uit? Dan kunt u naar de gewone rechter. Vraag eerst om raad.',
        ),
        hulp,
      ];
    default:
      return rechtsbescherming satisfies never;
  }
}

const alinea = (tekst: string): Briefdeel => ({ soort: 'alinea', tekst });
const hulp = alinea('Het Juridisch Loket geeft gratis raad. Bel 0800-8020.');
