import type { HulpTekst } from './hulptekst.ts';
import { beheer } from './teksten/beheer.ts';
import { canvas } from './teksten/canvas.ts';
import { casus } from './teksten/casus.ts';
import { fonds } from './teksten/fonds.ts';
import { werk } from './teksten/werk.ts';

/** All help, in the order of the manual. */
export const hulpteksten = { ...werk, ...casus, ...canvas, ...fonds, ...beheer } as const satisfies Record<
  string,
  HulpTekst
>;
export type HulpNaam = keyof typeof hulpteksten;

// The first that fits counts, so the longest come first. A new page without a line of its own gets the help of where it lies.
const paginas: readonly (readonly [adres: RegExp, hulp: HulpNaam])[] = [
  [/^\/casussen\/[^/]+\/canvas\/plakken/, 'plakken'],
  [/^\/casussen\/[^/]+\/canvas\/voorbeeld/, 'voorbeeld'],
  [/^\/casussen\/[^/]+\/canvas\/kinderkaart/, 'kinderkaart'],
  [/^\/casussen\/[^/]+\/canvas\/(verleden|vergelijken)/, 'verleden'],
  [/^\/casussen\/[^/]+\/canvas/, 'canvas'],
  [/^\/casussen\/[^/]+\/gesprek\/voorstellen/, 'voorstellen'],
  [/^\/casussen\/[^/]+\/gesprek\/(nieuw|antwoorden|papier)/, 'gesprek'],
  [/^\/casussen\/[^/]+\/gesprek\/[^/]+/, 'gesprekVoeren'],
  [/^\/casussen\/[^/]+\/gesprek/, 'gesprek'],
  [/^\/casussen\/[^/]+\/deelnemers/, 'deelnemers'],
  [/^\/casussen\/[^/]+\/afspraken/, 'afspraken'],
  [/^\/casussen\/[^/]+\/rendement\/[^/]+\/gerealiseerd/, 'gerealiseerd'],
  [/^\/casussen\/[^/]+\/rendement/, 'rendement'],
  [/^\/casussen\/[^/]+\/fonds\/loket/, 'loketverzoek'],
  [/^\/casussen\/[^/]+\/fonds/, 'casusFonds'],
  [/^\/casussen\/[^/]+\/regelingen/, 'regelingen'],
  [/^\/casussen\/[^/]+\/casusstuk/, 'casusstuk'],
  [/^\/casussen\/[^/]+\/bijlagen/, 'bijlagen'],
  [/^\/casussen\/[^/]+\/tijdlijn/, 'tijdlijn'],
  [/^\/casussen\/[^/]+\/dossier/, 'dossier'],
  [/^\/casussen/, 'casus'],
  [/^\/huishoudens\/(nieuw|[^/]+\/(gezin|casus))/, 'nieuwHuishouden'],
  [/^\/huishoudens\/[^/]+/, 'huishouden'],
  [/^\/huishoudens/, 'huishoudens'],
  [/^\/fonds\/aanvragen\/[^/]+\/besluiten/, 'besluiten'],
  [/^\/fonds\/aanvragen\/[^/]+\/beschikking/, 'beschikking'],
  [/^\/fonds\/aanvragen\/[^/]+\/berekening/, 'rendement'],
  [/^\/fonds\/aanvragen/, 'aanvraag'],
  [/^\/fonds\/(vergaderingen|[^/]+\/vergaderingen)/, 'vergaderingen'],
  [/^\/fonds\/betalen|^\/fonds\/[^/]+\/betaalrekening/, 'betalen'],
  [/^\/fonds\/opvolging/, 'opvolging'],
  [/^\/fonds\/[^/]+\/(grootboek|jaarwisseling|correcties|controle|steekproeven)/, 'grootboek'],
  [/^\/fonds\/[^/]+\/inrichting/, 'inrichting'],
  [/^\/fonds\/[^/]+\/wie-bespaart/, 'wieBespaart'],
  [/^\/fonds\/[^/]+\/zo-werkt-het|^\/zo-werkt-het-fonds/, 'zoWerktHetFonds'],
  [/^\/fonds/, 'fonds'],
  [/^\/beheer\/indexcijfers/, 'indexcijfers'],
  [/^\/beheer\/regelingen/, 'regelingenBeheer'],
  [/^\/beheer\/vragenlijsten/, 'vragenlijsten'],
  [/^\/beheer/, 'prijslijsten'],
  [/^\/team/, 'team'],
  [/^\/voorbeeldcanvas/, 'voorbeeld'],
  [/^\/oefenruimte/, 'oefenruimte'],
  [/^\/instellingen/, 'instellingen'],
  [/^\/wachtwoord/, 'wachtwoord'],
  [/^\/meldingen/, 'meldingen'],
  [/^\/zo-rekenen-we/, 'zoRekenenWe'],
];

/** The help of the page at this address; of Mijn werk where no other fits. */
export const findHulp = (pathname: string): HulpNaam =>
  paginas.find(([adres]) => adres.test(pathname))?.[1] ?? 'mijnWerk';
