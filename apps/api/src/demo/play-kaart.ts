import type { Invoer } from '@naast/domain/rendement';
import type { DemoCasus } from './play-casus.ts';
import type { Speler } from './speler.ts';
import { kastanje } from './verhaal-kastanje.ts';
import { kastanjeBewijs, kastanjeKaart } from './verhaal-kastanje-kaart.ts';

/** Puts everyone around Kastanje on the map, with what they do from the price list that is in force. */
export async function playDeelnemers(speler: Speler, { casusId }: DemoCasus): Promise<void> {
  const ids = await readPrijzen(speler);
  for (const deelnemer of kastanje.deelnemers) {
    const { vanaf = null, producten = [] } = kastanjeKaart[deelnemer.naam] ?? {};
    await speler.post('sanne', `/casussen/${casusId}/deelnemers`, {
      ...deelnemer,
      vanaf,
      producten: producten.map(({ code, ...hoeveel }) => ({ prijsId: ids.get(code), ...hoeveel })),
    });
  }
}

async function readPrijzen(speler: Speler): Promise<Map<string, string>> {
  const lijsten = await speler.get('sanne', '/prijslijsten');
  const [lijst] = lijsten.items as { id: string }[];
  const { items } = await speler.get('sanne', `/prijslijsten/${lijst?.id}/prijzen`);
  return new Map((items as { id: string; code: string }[]).map(({ id, code }) => [code, id]));
}

/** What a threat has to show before it counts. */
export function addBewijs(regel: Omit<Invoer['regels'][number], 'prijs'>) {
  if (regel.scenario !== 'dreigend') return regel;
  const { kansZonder, kansMet } = regel;
  return {
    kansZonderLaag: kansZonder,
    kansZonderHoog: kansZonder,
    kansMetLaag: kansMet,
    kansMetHoog: kansMet,
    ...regel,
    ...kastanjeBewijs[regel.id],
  };
}
