import type { CanvasAntwoord } from '@naast/contract/canvas';
import type { ItemLijst } from '@naast/contract/canvas-items';
import type { ItemVan } from './canvas-cache.ts';

type Bijgehouden = 'id' | 'versie' | 'gewijzigdOp' | 'gewijzigdDoor' | 'verwijderdOp';
type Leeg = { [L in ItemLijst]: Omit<CanvasAntwoord[L][number], Bijgehouden> };

/** What the API fills in where nothing was said. */
const leeg: Leeg = {
  situaties: {
    kapitaalvorm: 'economisch',
    leefgebied: null,
    lidId: null,
    woorden: '',
    feiten: '',
    cijfer: null,
    bespreken: false,
    opgepakt: '',
  },
  belemmeringen: {
    soort: 'systeem',
    omschrijving: '',
    regel: '',
    loket: '',
    wetsartikel: '',
    veroorzaakt: [],
  },
  prioriteiten: { tekst: '', belemmeringen: [] },
  doorbraken: {
    titel: '',
    zin: '',
    domein: null,
    route: null,
    eerderGeprobeerd: '',
    nulscenarioVandaag: '',
    nulscenarioDreigend: '',
    legitimiteit: '',
    betrokkenheid: '',
    rendement: '',
    kindZelf: '',
    antwoordGezin: null,
    antwoordDoor: '',
    antwoordOp: null,
    antwoordZin: '',
    afwijkend: '',
    breekt: [],
  },
  afspraken: {
    lidId: null,
    gebruikerId: null,
    wieTekst: '',
    wat: '',
    wanneer: null,
    wanneerTekst: '',
    stand: 'open',
    doorbraakId: null,
  },
};

/** A new item as the API will make it, to write in while it could not be sent yet. */
export const createLeegItem = <L extends ItemLijst>(
  lijst: L,
  velden: { id: string } & Partial<ItemVan<L>>,
  door: string,
): ItemVan<L> =>
  ({
    versie: 1,
    gewijzigdOp: new Date().toISOString(),
    gewijzigdDoor: door,
    verwijderdOp: null,
    ...leeg[lijst],
    ...velden,
  }) as unknown as ItemVan<L>;
