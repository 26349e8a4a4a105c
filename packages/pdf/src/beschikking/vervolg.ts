import type { Beschikking } from '../beschikking-document.ts';
import type { Briefdeel, Briefsectie } from '../brieftekst.ts';
import { totaalCent } from './besluit.ts';

/** Says what happens next; after a (partial) refusal also which way is still open and who helps. */
export function describeVervolg(doc: Beschikking): Briefsectie[] {
  const { vervolg, uitkomst } = doc;
  const nu: Briefsectie = { kop: 'Wat er nu gebeurt', delen: [] };
  if (vervolg.length > 0) nu.delen.push({ soort: 'lijst', punten: vervolg });
  if (uitkomst !== 'afgewezen') nu.delen.push({ soort: 'alinea', tekst: describeContact(doc) });
  const secties = nu.delen.length > 0 ? [nu] : [];
  const geenNee = uitkomst === 'toegekend' || doc.herziening?.soort === 'kwijtschelden';
  return geenNee || (doc.herziening && !krijgtMinder(doc)) ? secties : [...secties, describeHulp(doc)];
}

/** A new besluit can also give more, while some of what was asked is still not granted. */
const krijgtMinder = ({ regels }: Beschikking): boolean =>
  regels.some((regel) => totaalCent(regel) < (regel.eerstCent ?? 0));

/** Less than before is not a no: the help was there, or still is. */
const sayNee = ({ herziening, uitkomst }: Beschikking): string =>
  herziening && uitkomst !== 'afgewezen'
    ? 'U krijgt nu minder dan eerst.'
    : 'Een nee van het fonds is geen nee tegen u.';

function describeHulp(doc: Beschikking): Briefsectie {
  const opening = `${sayNee(doc)} U staat er niet alleen voor. Samen met uw contactpersoon zoekt u een andere weg.`;
  const delen: Briefdeel[] = [{ soort: 'alinea', tekst: opening }];
  const { daarna } = doc.hulp;
  if (daarna) {
    const punten = [
      `Wie u helpt: ${daarna.wie}`,
      `Wat er gebeurt: ${daarna.wat}`,
      `Wanneer: ${daarna.wanneer}`,
    ];
    delen.push({ soort: 'lijst', kop: 'Dit spraken wij af:', punten });
  }
  if (doc.hulp.stappen.length > 0) {
    delen.push({ soort: 'lijst', kop: 'Dit kunt u nu doen:', punten: doc.hulp.stappen });
  }
  if (doc.uitkomst === 'afgewezen') delen.push({ soort: 'alinea', tekst: describeContact(doc) });
  return { kop: 'Zo gaat het verder', delen };
}

function describeContact({ hulp }: Beschikking): string {
  const bereikbaar = hulp.bereikbaar ? ` U bereikt uw contactpersoon zo: ${hulp.bereikbaar}.` : '';
  return `Uw contactpersoon is ${hulp.contactpersoon}.${bereikbaar} Stel daar gerust al uw vragen.`;
}
