import type { TijdlijnItem } from '@naast/contract/casussen';
import {
  type AandachtspuntSoort,
  aandachtspuntNamen,
  type Fase,
  faseNamen,
  type Levenssoort,
  levensNamen,
  type NazorgUitkomst,
  nazorgUitkomstNamen,
  type Trede,
  tredeUitleg,
} from '@naast/domain/casussen';
import { type Meetmoment, meetmomentNamen } from '@naast/domain/gesprekken';
import { type LoketStand, loketStandNamen } from '@naast/domain/loketverzoeken';
import { showDatum } from '#web/lib/datum.ts';

const fase = (naam: string | null): string => (naam ? faseNamen[naam as Fase] : '');
const door = ({ door: wie }: TijdlijnItem): string => (wie ? ` door ${wie}` : '');

function describeFase(item: TijdlijnItem): string {
  if (item.van === null) return `Casus geopend${door(item)}`;
  return `Van ${fase(item.van)} naar ${fase(item.naar)}${door(item)}`;
}

function describeVervanger(item: TijdlijnItem): string {
  const tot = item.naar ? ` tot en met ${showDatum(item.naar)}` : '';
  return `${item.wie} is vervanger vanaf ${showDatum(item.van ?? item.op)}${tot}, gekozen${door(item)}`;
}

const uitkomstZin: Record<string, string> = {
  toegekend: 'toegekend',
  deels: 'voor een deel toegekend',
  afgewezen: 'afgewezen',
};

function describeAanvraag(item: TijdlijnItem): string {
  const wat = `Aanvraag ${item.wie}`;
  const uitkomst = uitkomstZin[item.van ?? ''] ?? '';
  switch (item.naar) {
    case 'indienen':
      return `${wat} is ingediend${door(item)}`;
    case 'vraag_stellen':
      return `${wat}: er is een vraag gesteld`;
    case 'voornemen_afwijzing':
      return `${wat}: het gezin is gevraagd wat het vindt van een afwijzing`;
    case 'hervatten':
      return `${wat}: de vraag is beantwoord${door(item)}`;
    case 'besluiten':
      return `${wat} is ${uitkomst}`;
    case 'herzien':
      return `${wat} heeft een nieuw besluit: ${uitkomst}`;
    case 'betalen':
      return `${wat}: er is betaald`;
    case 'retour':
      return `${wat}: een betaling kwam terug van de bank`;
    case 'afronden':
      return `${wat}: alles is betaald`;
    case 'verantwoorden':
      return `${wat}: de besteding is gecontroleerd`;
    default:
      return `${wat} is ingetrokken${door(item)}`;
  }
}

/** A name within a sentence: only its first letter becomes small. */
const inZin = (naam: string): string => naam.charAt(0).toLowerCase() + naam.slice(1);

function describeOpschaling(item: TijdlijnItem): string {
  const aan = `${item.wie} (${inZin(tredeUitleg[item.naar as Trede].naam)})`;
  if (item.soort === 'opschaling') return `Hulp gevraagd aan ${aan}${door(item)}`;
  return item.soort === 'opschaling_antwoord' ? `Antwoord van ${aan}` : `De vraag aan ${aan} is ingetrokken`;
}

function describeLevensgebeurtenis(item: TijdlijnItem): string {
  const wie = item.wie ? `${item.wie}: ` : '';
  return `${wie}${levensNamen[item.naar as Levenssoort].toLowerCase()} op ${showDatum(item.van ?? item.op)}`;
}

/** One moment of the timeline as a sentence. */
export function describeTijdlijn(item: TijdlijnItem): string {
  switch (item.soort) {
    case 'fase':
      return describeFase(item);
    case 'contactpersoon':
      return `${item.wie} is contactpersoon`;
    case 'vervanger':
      return describeVervanger(item);
    case 'vervanger_gestopt':
      return `${item.wie} is geen vervanger meer`;
    case 'toegang':
      return `${item.wie} mag ${item.naar === 'meewerken' ? 'meewerken' : 'meekijken'}, toegang gegeven${door(item)}`;
    case 'toegang_gestopt':
      return `${item.wie} heeft geen toegang meer`;
    case 'overdracht_voorgesteld':
      return `${item.door ?? item.van} vraagt ${item.wie} om contactpersoon te worden`;
    case 'overdracht_afgewezen':
      return `${item.wie} zei nee tegen de overdracht`;
    case 'overdracht_ingetrokken':
      return `Het voorstel aan ${item.wie} is ingetrokken`;
    case 'bijlage':
      return `${item.wie} is als bijlage toegevoegd${door(item)}`;
    case 'loketverzoek':
      return `Verzoek aan ${item.wie}: ${loketStandNamen[item.naar as LoketStand].toLowerCase()}`;
    case 'aanvraag':
      return describeAanvraag(item);
    case 'gesprek':
      return `Gesprek gehouden${door(item)} (${meetmomentNamen[item.wie as Meetmoment].toLowerCase()})`;
    case 'notitie':
      return `Notitie${door(item)}${item.wie ? ` over ${item.wie}` : ''}`;
    case 'opschaling':
    case 'opschaling_antwoord':
    case 'opschaling_ingetrokken':
      return describeOpschaling(item);
    case 'aandachtspunt':
      return `Aandachtspunt bij bezoek: ${aandachtspuntNamen[item.naar as AandachtspuntSoort]}`;
    case 'aandachtspunt_einde':
      return `Geldt niet meer bij bezoek: ${aandachtspuntNamen[item.naar as AandachtspuntSoort]}`;
    case 'levensgebeurtenis':
      return describeLevensgebeurtenis(item);
    case 'nazorg':
      return `Nazorg (${item.van}): ${nazorgUitkomstNamen[item.naar as NazorgUitkomst].toLowerCase()}`;
    default:
      return item.soort satisfies never;
  }
}
