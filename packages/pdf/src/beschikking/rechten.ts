import type { Adres, Beschikking, Rechtsbescherming } from '../beschikking-document.ts';
import type { Briefdeel, Briefsectie } from '../brieftekst.ts';
import { formatDag } from '../datum.ts';
import { calculateBezwaareinde } from './bezwaartermijn.ts';

type College = Extract<Rechtsbescherming, { rechtsvorm: 'college' }>;
type Stichting = Extract<Rechtsbescherming, { rechtsvorm: 'stichting' }>;

/** Says what someone can do who disagrees. Source for `college`: Awb 3:45, 6:4, 6:5, 6:7, 6:8, 6:16 and 8:81. */
export function describeRechten(doc: Beschikking): Briefsectie {
  const { rechtsbescherming } = doc;
  switch (rechtsbescherming.rechtsvorm) {
    case 'college':
      return { kop: 'Bent u het niet eens met dit besluit?', delen: describeBezwaar(doc, rechtsbescherming) };
    case 'stichting':
      return { kop: 'Bent u niet tevreden?', delen: describeKlacht(doc, rechtsbescherming) };
    default:
      return rechtsbescherming satisfies never;
  }
}

function describeBezwaar(
  { kenmerk, verzonden }: Beschikking,
  { bezwaarNaar, rechtbank }: College,
): Briefdeel[] {
  const einde = formatDag(calculateBezwaareinde(verzonden));
  return [
    alinea(
      'Dit is een besluit volgens de Algemene wet bestuursrecht. Praat er eerst eens over met uw contactpersoon. ' +
        'U kunt ook bezwaar maken. Dat is gratis. Doe dat binnen zes weken na de dag van verzending. ' +
        `Wij verzenden deze brief op ${formatDag(verzonden)}. Stuur uw bezwaar dus uiterlijk op ${einde} naar:`,
    ),
    describeAdres(bezwaarNaar),
    {
      soort: 'lijst',
      kop: 'Zet in uw bezwaar:',
      punten: [
        'uw naam en adres;',
        'de datum;',
        `het kenmerk van dit besluit: ${kenmerk};`,
        'waarom u het er niet mee eens bent;',
        'uw handtekening.',
      ],
    },
    alinea('Iemand anders mag het bezwaar voor u schrijven. Geef die persoon dan een machtiging mee.'),
    alinea(
      'Ook als u bezwaar maakt, blijft dit besluit gelden. Heeft u veel haast? ' +
        `Vraag dan ${rechtbank} om een voorlopige voorziening. Dat is een snelle, tijdelijke beslissing van de rechter. ` +
        'Dit kan alleen als u ook bezwaar maakt. U betaalt hiervoor griffierecht.',
    ),
  ];
}

function describeKlacht(
  { kenmerk }: Beschikking,
  { orgaan, klachtNaar, antwoordWeken }: Stichting,
): Briefdeel[] {
  return [
    alinea(
      `Dit is een besluit van ${orgaan}. Het is geen besluit van de gemeente. ` +
        'Praat er eerst eens over met uw contactpersoon. U kunt ook een klacht indienen. Dat is gratis. ' +
        `Schrijf op wat er niet goed ging. Noem het kenmerk: ${kenmerk}. Stuur uw klacht naar:`,
    ),
    describeAdres(klachtNaar),
    alinea(`U krijgt binnen ${antwoordWeken} weken antwoord. Iemand anders mag de klacht voor u schrijven.`),
  ];
}

function describeAdres({ naam, regels }: Adres): Briefdeel {
  return { soort: 'adres', regels: [naam, ...regels] };
}

function alinea(tekst: string): Briefdeel {
  return { soort: 'alinea', tekst };
}
