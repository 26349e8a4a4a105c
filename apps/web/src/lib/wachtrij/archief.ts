import type { Bericht } from './bericht.ts';
import type { Kluis } from './kluis.ts';
import type { Opslag } from './opslag.ts';

/** Writes that wait, closed away row by row; knows nothing of sending. */
export interface Archief {
  list: () => Promise<Bericht[]>;
  find: (id: string) => Promise<Bericht | undefined>;
  /** Keeps one, as the newest unless it says where it stood. @returns its place */
  put: (bericht: Omit<Bericht, 'volgnr'> & { volgnr?: number }) => Promise<number>;
  remove: (id: string) => Promise<void>;
}

/** The rows of one gebruiker in this browser. What cannot be opened with their key is left alone. */
export function createArchief(gebruiker: string, opslag: Opslag, kluis: Kluis): Archief {
  const bij = (id: string) => `${gebruiker}/${id}`;
  type Dicht = Awaited<ReturnType<Opslag['list']>>[number];
  const open = async (rij: Dicht): Promise<Bericht[]> => {
    try {
      const inhoud = JSON.parse(await kluis.open(rij, bij(rij.id))) as Omit<Bericht, 'id' | 'volgnr'>;
      return [{ ...inhoud, id: rij.id, volgnr: rij.volgnr }];
    } catch {
      return [];
    }
  };
  return {
    list: async () => {
      const rijen = await opslag.list(gebruiker);
      return (await Promise.all(rijen.map(open))).flat().sort((a, b) => a.volgnr - b.volgnr);
    },
    find: async (id) => {
      const rij = await opslag.find(id);
      return rij?.gebruiker === gebruiker ? (await open(rij))[0] : undefined;
    },
    put: async ({ id, volgnr, ...inhoud }) => {
      const dicht = await kluis.sluit(JSON.stringify(inhoud), bij(id));
      return opslag.put({ id, gebruiker, ...dicht }, volgnr);
    },
    remove: (id) => opslag.remove(id),
  };
}
