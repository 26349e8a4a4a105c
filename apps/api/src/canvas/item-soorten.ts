import type { ItemLijst } from '@naast/contract/canvas-items';
import type {
  AfspraakVelden,
  BelemmeringVelden,
  Canvas,
  DoorbraakVelden,
  OrdeblokNr,
  PrioriteitVelden,
  SituatieVelden,
} from '@naast/domain/canvas';

/** A field that points to belemmeringen of the same casus, kept in a table of its own. */
export interface Koppeling {
  veld: string;
  tabel: string;
  /** Column of the item that holds the link. */
  van: string;
  naar: string;
}

/** How one kind of item lies in the database: the one description that reading, writing and history use. */
export interface ItemSoort {
  lijst: ItemLijst;
  tabel: string;
  blok: OrdeblokNr;
  /** Field → column. */
  kolommen: Record<string, string>;
  /** Fields the database keeps by itself: answered, never written. */
  alleenLezen: Record<string, string>;
  koppeling: Koppeling | null;
}

/** The kind of item behind each list of the canvas. */
export type ItemVan<L extends ItemLijst> = Canvas[L][number];

const situaties: Record<keyof SituatieVelden, string> = {
  kapitaalvorm: 'kapitaalvorm',
  leefgebied: 'leefgebied',
  lidId: 'lid_id',
  woorden: 'woorden',
  feiten: 'feiten',
  cijfer: 'cijfer',
  bespreken: 'bespreken',
  opgepakt: 'opgepakt',
};
const belemmeringen: Record<Exclude<keyof BelemmeringVelden, 'veroorzaakt'>, string> = {
  soort: 'soort',
  omschrijving: 'omschrijving',
  regel: 'regel',
  loket: 'loket',
  wetsartikel: 'wetsartikel',
};
const prioriteiten: Record<Exclude<keyof PrioriteitVelden, 'belemmeringen'>, string> = { tekst: 'tekst' };
const doorbraken: Record<Exclude<keyof DoorbraakVelden, 'breekt'>, string> = {
  titel: 'titel',
  zin: 'zin',
  domein: 'domein',
  route: 'route',
  eerderGeprobeerd: 'eerder_geprobeerd',
  nulscenarioVandaag: 'nulscenario_vandaag',
  nulscenarioDreigend: 'nulscenario_dreigend',
  legitimiteit: 'legitimiteit',
  betrokkenheid: 'betrokkenheid',
  rendement: 'rendement',
  kindZelf: 'kind_zelf',
  antwoordGezin: 'antwoord_gezin',
  antwoordDoor: 'antwoord_door',
  antwoordOp: 'antwoord_op',
  afwijkend: 'afwijkend',
};
const afspraken: Record<keyof AfspraakVelden, string> = {
  lidId: 'lid_id',
  gebruikerId: 'gebruiker_id',
  wieTekst: 'wie_tekst',
  wat: 'wat',
  wanneer: 'wanneer',
  wanneerTekst: 'wanneer_tekst',
  stand: 'stand',
  doorbraakId: 'doorbraak_id',
};

export const itemSoorten: { readonly [L in ItemLijst]: ItemSoort } = {
  situaties: {
    lijst: 'situaties',
    tabel: 'situatie',
    blok: 3,
    kolommen: situaties,
    alleenLezen: {},
    koppeling: null,
  },
  belemmeringen: {
    lijst: 'belemmeringen',
    tabel: 'belemmering',
    blok: 5,
    kolommen: belemmeringen,
    alleenLezen: {},
    koppeling: {
      veld: 'veroorzaakt',
      tabel: 'belemmering_oorzaak',
      van: 'belemmering_id',
      naar: 'veroorzaakt_id',
    },
  },
  prioriteiten: {
    lijst: 'prioriteiten',
    tabel: 'prioriteit',
    blok: 6,
    kolommen: prioriteiten,
    alleenLezen: {},
    koppeling: {
      veld: 'belemmeringen',
      tabel: 'prioriteit_belemmering',
      van: 'prioriteit_id',
      naar: 'belemmering_id',
    },
  },
  doorbraken: {
    lijst: 'doorbraken',
    tabel: 'doorbraak',
    blok: 7,
    kolommen: doorbraken,
    alleenLezen: { antwoordZin: 'antwoord_zin' },
    koppeling: {
      veld: 'breekt',
      tabel: 'doorbraak_belemmering',
      van: 'doorbraak_id',
      naar: 'belemmering_id',
    },
  },
  afspraken: {
    lijst: 'afspraken',
    tabel: 'afspraak',
    blok: 8,
    kolommen: afspraken,
    alleenLezen: {},
    koppeling: null,
  },
};

/** The kind of item that lies in this block. */
export function findItemSoort(blok: number): ItemSoort {
  const soort = Object.values(itemSoorten).find((s) => s.blok === blok);
  if (!soort) throw new RangeError(`blok ${blok} heeft geen items`);
  return soort;
}
