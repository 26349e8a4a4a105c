import type {
  AfspraakVelden,
  BelemmeringVelden,
  Canvas,
  DoorbraakVelden,
  PrioriteitVelden,
  SituatieVelden,
} from './canvas.ts';
import {
  afspraakStandNamen,
  antwoordNamen,
  belemmeringSoortNamen,
  domeinNamen,
  hoekVragen,
  routeNamen,
} from './codes.ts';
import { kapitaalvormNamen, leefgebiedNamen } from './leefgebieden.ts';

/** How a field reads: its name, and its value in words. Without `toon` the value is its own words. */
export interface VeldWoorden<W> {
  naam: string;
  toon?: (waarde: W, canvas: Canvas) => string;
}
type Woorden<V> = { [K in keyof V]: VeldWoorden<V[K]> };

const code =
  <C extends string>(namen: Record<C, string>) =>
  (waarde: C | null): string =>
    waarde === null ? '' : namen[waarde];
const lid = (id: string | null, { leden }: Canvas): string =>
  id === null ? '' : (leden.find((l) => l.id === id)?.naam ?? 'iemand die hier niet meer bij hoort');
/** `DD-MM-YYYY`. */
const dag = (datum: string | null): string => datum?.split('-').reverse().join('-') ?? '';
const kort = (tekst: string): string => (tekst.length > 70 ? `${tekst.slice(0, 67).trimEnd()}…` : tekst);
const naarBelemmeringen = (ids: string[], { belemmeringen }: Canvas): string =>
  belemmeringen
    .filter((b) => ids.includes(b.id))
    .map((b) => kort(b.omschrijving) || '(nog leeg)')
    .join('; ');

export const situatieWoorden: Woorden<SituatieVelden> = {
  kapitaalvorm: { naam: 'Kapitaalvorm', toon: code(kapitaalvormNamen) },
  leefgebied: { naam: 'Waarover', toon: code(leefgebiedNamen) },
  lidId: { naam: 'Over wie', toon: lid },
  woorden: { naam: 'In eigen woorden' },
  feiten: { naam: 'Feiten' },
  cijfer: { naam: 'Eigen cijfer' },
  bespreken: { naam: 'Hier wil ik over praten' },
  opgepakt: { naam: 'Wat we daarmee doen' },
};
export const belemmeringWoorden: Woorden<BelemmeringVelden> = {
  soort: { naam: 'Waar', toon: code(belemmeringSoortNamen) },
  omschrijving: { naam: 'Wat in de weg zit' },
  regel: { naam: 'Regel' },
  loket: { naam: 'Loket' },
  wetsartikel: { naam: 'Wetsartikel' },
  veroorzaakt: { naam: 'Veroorzaakt', toon: naarBelemmeringen },
};
export const prioriteitWoorden: Woorden<PrioriteitVelden> = {
  tekst: { naam: 'Wat eerst' },
  belemmeringen: { naam: 'Gaat over', toon: naarBelemmeringen },
};
export const doorbraakWoorden: Woorden<DoorbraakVelden> = {
  titel: { naam: 'Korte naam' },
  zin: { naam: 'In één zin' },
  domein: { naam: 'Domein', toon: code(domeinNamen) },
  route: { naam: 'Route', toon: code(routeNamen) },
  eerderGeprobeerd: { naam: 'Eerder geprobeerd' },
  nulscenarioVandaag: { naam: 'Als er niets gebeurt: nu' },
  nulscenarioDreigend: { naam: 'Als er niets gebeurt: straks' },
  legitimiteit: { naam: hoekVragen.legitimiteit.naam },
  betrokkenheid: { naam: hoekVragen.betrokkenheid.naam },
  rendement: { naam: hoekVragen.rendement.naam },
  kindZelf: { naam: 'Wat zegt het kind zelf' },
  antwoordGezin: { naam: 'Het gezin zegt', toon: code(antwoordNamen) },
  antwoordDoor: { naam: 'Wie gaf antwoord' },
  antwoordOp: { naam: 'Antwoord op', toon: dag },
  afwijkend: { naam: 'Wie ziet het anders' },
  breekt: { naam: 'Breekt', toon: naarBelemmeringen },
};
export const afspraakWoorden: Woorden<AfspraakVelden> = {
  lidId: { naam: 'Wie', toon: lid },
  gebruikerId: {
    naam: 'Wie',
    toon: (id, { gebruikers }) =>
      id === null ? '' : (gebruikers.find((g) => g.id === id)?.naam ?? 'een collega'),
  },
  wieTekst: { naam: 'Wie' },
  wat: { naam: 'Wat' },
  wanneer: { naam: 'Wanneer', toon: dag },
  wanneerTekst: { naam: 'Wanneer' },
  stand: { naam: 'Stand', toon: code(afspraakStandNamen) },
  doorbraakId: {
    naam: 'Bij doorbraak',
    toon: (id, { doorbraken }) => {
      const doorbraak = doorbraken.find((d) => d.id === id);
      return doorbraak ? kort(doorbraak.titel || doorbraak.zin) : '';
    },
  },
};

/** The value of one field in words; '' when there is nothing to say. */
export function showVeld<W>({ toon }: VeldWoorden<W>, waarde: W, canvas: Canvas): string {
  if (toon) return toon(waarde, canvas);
  if (waarde === null || waarde === false) return '';
  return waarde === true ? 'ja' : String(waarde).trim();
}
