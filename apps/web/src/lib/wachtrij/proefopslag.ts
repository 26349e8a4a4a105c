import { createArchief } from './archief.ts';
import type { Rij } from './bericht.ts';
import type { Kluis } from './kluis.ts';
import type { Opslag } from './opslag.ts';
import type { Sloten } from './sloten.ts';

/** What IndexedDB does, in memory: it outlives a tab of the test. */
export function createProefopslag(): Opslag & { rijen: Map<string, Rij> } {
  const rijen = new Map<string, Rij>();
  return {
    rijen,
    list: async (gebruiker) => [...rijen.values()].filter((rij) => rij.gebruiker === gebruiker),
    find: async (id) => rijen.get(id),
    count: async () => rijen.size,
    put: async (rij, volgnr) => {
      const nr = volgnr ?? Math.max(0, ...[...rijen.values()].map((r) => r.volgnr)) + 1;
      rijen.set(rij.id, { ...rij, volgnr: nr });
      return nr;
    },
    remove: async (id) => {
      rijen.delete(id);
    },
  };
}

/** What Web Locks do, in memory; a tab that dies lets go of all it held. */
export function createProefsloten() {
  const houders = new Map<string, object>();
  const wachtend = new Map<string, (() => void)[]>();
  const los = (naam: string, wie: object) => {
    if (houders.get(naam) !== wie) return;
    houders.delete(naam);
    // All may look: the first that still lives takes it, the others wait on.
    const allen = wachtend.get(naam) ?? [];
    wachtend.delete(naam);
    for (const een of allen) een();
  };
  const tab = () => {
    const mijn = new Map<object, string>();
    let dood = false;
    const neem = (naam: string) => {
      const wie = {};
      houders.set(naam, wie);
      mijn.set(wie, naam);
      return () => {
        mijn.delete(wie);
        los(naam, wie);
      };
    };
    const sloten: Sloten = {
      probeer: async (naam) => (dood || houders.has(naam) ? undefined : neem(naam)),
      houd: async (naam) => {
        while (houders.has(naam))
          await new Promise<void>((klaar) =>
            wachtend.set(naam, [...(wachtend.get(naam) ?? []), () => !dood && klaar()]),
          );
        return dood ? new Promise<never>(() => {}) : neem(naam);
      },
    };
    const sterf = () => {
      dood = true;
      for (const [wie, naam] of mijn) los(naam, wie);
    };
    return { sloten, sterf };
  };
  return { tab };
}

/** Closes without a key, so that a test of order does not wait for real cryptography. */
const openKist: Kluis = {
  sluit: async (tekst) => ({ iv: new Uint8Array(12), inhoud: new TextEncoder().encode(tekst).buffer }),
  open: async ({ inhoud }) => new TextDecoder().decode(inhoud),
};

export const createProefarchief = (opslag: Opslag, gebruiker = 'anna', kluis = openKist) =>
  createArchief(gebruiker, opslag, kluis);
