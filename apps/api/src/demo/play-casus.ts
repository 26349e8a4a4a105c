import type { MensNaam } from './mensen.ts';
import type { Ding, Speler } from './speler.ts';

/** A household with its open casus, as the story goes on with it. */
export interface DemoCasus {
  casusId: string;
  huishoudenId: string;
  /** Whom the story calls: contactpersoon at the start. */
  contactpersoon: MensNaam;
  /** Ids of the leden, in the order in which they were registered. */
  leden: string[];
}

export interface HuishoudenVerhaal {
  naam: string;
  wijk: string;
  taal?: string;
  tolk?: boolean;
  bereikbaar?: string;
  leden: readonly { naam: string; gezinsrol: 'ouder' | 'partner' | 'kind' | 'ander'; geboortejaar: number }[];
}

/** Search, register, open: as every household comes in. */
export async function openCasus(
  speler: Speler,
  wie: MensNaam,
  huishouden: HuishoudenVerhaal,
  aanmelding: string,
): Promise<DemoCasus> {
  await speler.post(wie, '/huishoudens/_zoek', { naam: huishouden.naam, wijk: huishouden.wijk });
  const gemaakt = await speler.post(wie, '/huishoudens', huishouden);
  const casus = await speler.post(wie, '/casussen', {
    huishoudenId: gemaakt.id,
    aanmelding,
    contactpersoonId: speler.id(wie),
  });
  const leden = (gemaakt.leden as Ding[]).map((lid) => lid.id);
  return { casusId: casus.id, huishoudenId: gemaakt.id, contactpersoon: wie, leden };
}

const stappen = ['aanmelding', 'intake', 'canvas', 'uitvoering', 'nazorg'] as const;
export type DemoFase = (typeof stappen)[number];

/** Walks the casus on to this fase, one step at a time. */
export async function moveTo(speler: Speler, casus: DemoCasus, naar: DemoFase): Promise<void> {
  const url = `/casussen/${casus.casusId}`;
  let stand = await speler.get(casus.contactpersoon, url);
  while (stand.fase !== naar) {
    stand = await speler.postMetVersie(casus.contactpersoon, `${url}/fase`, stand.versie, {
      gebeurtenis: 'verder',
    });
  }
}

export async function writeBlok(
  speler: Speler,
  casus: DemoCasus,
  blok: 1 | 2 | 4 | 9,
  tekst: string,
): Promise<void> {
  await speler.put(casus.contactpersoon, `/casussen/${casus.casusId}/canvas/blokken/${blok}`, 1, { tekst });
}

export async function writeWoorden(
  speler: Speler,
  casus: DemoCasus,
  lid: number,
  woorden: string,
): Promise<void> {
  await speler.put(
    casus.contactpersoon,
    `/casussen/${casus.casusId}/canvas/eigen-woorden/${casus.leden[lid]}`,
    1,
    { woorden },
  );
}

/** Adds items of one kind, in order, and answers their ids. */
export async function addItems(
  speler: Speler,
  casus: DemoCasus,
  lijst: 'situaties' | 'belemmeringen' | 'prioriteiten' | 'doorbraken' | 'afspraken',
  items: readonly object[],
): Promise<Ding[]> {
  const gemaakt: Ding[] = [];
  for (const item of items) {
    gemaakt.push(await speler.post(casus.contactpersoon, `/casussen/${casus.casusId}/canvas/${lijst}`, item));
  }
  return gemaakt;
}
