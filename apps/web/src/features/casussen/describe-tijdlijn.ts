import type { TijdlijnItem } from '@naast/contract/casussen';
import { type Fase, faseNamen } from '@naast/domain/casussen';
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
    default:
      return item.soort satisfies never;
  }
}
