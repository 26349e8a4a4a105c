import type { TijdlijnItem } from '@naast/contract/casussen';
import { adres } from '#web/lib/adressen.ts';

/** What somebody looks for in a timeline. */
export const tijdlijngroepen = [
  'alles',
  'verloop',
  'mensen',
  'gesprekken',
  'geld',
  'notities',
  'hulp',
  'gezin',
] as const;
export type Tijdlijngroep = (typeof tijdlijngroepen)[number];

export const groepNamen: Record<Tijdlijngroep, string> = {
  alles: 'Alles',
  verloop: 'Fasen en nazorg',
  mensen: 'Wie erbij is',
  gesprekken: 'Gesprekken',
  geld: 'Aanvragen en loketten',
  notities: 'Notities en bijlagen',
  hulp: 'Hulp gevraagd',
  gezin: 'In het gezin',
};

const groepVan: Record<TijdlijnItem['soort'], Exclude<Tijdlijngroep, 'alles'>> = {
  fase: 'verloop',
  nazorg: 'verloop',
  contactpersoon: 'mensen',
  vervanger: 'mensen',
  vervanger_gestopt: 'mensen',
  toegang: 'mensen',
  toegang_gestopt: 'mensen',
  overdracht_voorgesteld: 'mensen',
  overdracht_afgewezen: 'mensen',
  overdracht_ingetrokken: 'mensen',
  gesprek: 'gesprekken',
  aanvraag: 'geld',
  loketverzoek: 'geld',
  notitie: 'notities',
  bijlage: 'notities',
  opschaling: 'hulp',
  opschaling_antwoord: 'hulp',
  opschaling_ingetrokken: 'hulp',
  aandachtspunt: 'gezin',
  aandachtspunt_einde: 'gezin',
  levensgebeurtenis: 'gezin',
};

export const filterTijdlijn = (items: readonly TijdlijnItem[], groep: Tijdlijngroep): TijdlijnItem[] =>
  items.filter(({ soort }) => groep === 'alles' || groepVan[soort] === groep);

const inDossier: Partial<Record<TijdlijnItem['soort'], string>> = {
  fase: 'fase',
  nazorg: 'nazorg',
  contactpersoon: 'contactpersoon',
  vervanger: 'contactpersoon',
  vervanger_gestopt: 'contactpersoon',
  toegang: 'toegang',
  toegang_gestopt: 'toegang',
  overdracht_voorgesteld: 'contactpersoon',
  overdracht_afgewezen: 'contactpersoon',
  overdracht_ingetrokken: 'contactpersoon',
  opschaling: 'hulp',
  opschaling_antwoord: 'hulp',
  opschaling_ingetrokken: 'hulp',
  aandachtspunt: 'bezoek',
  aandachtspunt_einde: 'bezoek',
  levensgebeurtenis: 'leven',
};

/** The page on which a moment can be looked at. */
export function findTijdlijnAdres(casusId: string, { soort, over }: TijdlijnItem): string {
  const tab = (pad: string) => adres.casusTab(casusId, pad);
  switch (soort) {
    case 'aanvraag':
      return tab(over ? `fonds/${over}` : 'fonds');
    case 'loketverzoek':
      return tab(over ? `fonds/loket/${over}` : 'fonds');
    case 'gesprek':
      return tab(over ? `gesprek/${over}` : 'gesprek');
    case 'bijlage':
      return tab('bijlagen');
    case 'notitie':
      return tab('notities');
    default:
      return `${tab('dossier')}#${inDossier[soort] ?? 'fase'}`;
  }
}
