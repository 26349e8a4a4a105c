import { findZet, putOnPlek, type Zet } from '@naast/domain/canvas';
import { type KeyboardEvent, type RefObject, useMemo, useRef, useState } from 'react';
import { findPlek, type Orde, type Richting, type Wat } from './orde-context.ts';
import { beginSleep } from './sleep.ts';

interface Ordening {
  orde: Orde;
  /** Ids in the order in which the list stands on the screen now. */
  getoond: readonly string[];
  /** Said to screen readers. */
  gezegd: string;
}

type Opgepakt = Wat & { plek: number };

/** What the deeds below read and write; the newest of this list. */
interface Lijst {
  ids: readonly string[];
  opgepakt: Opgepakt | undefined;
  pak: (wat: Opgepakt | undefined) => void;
  zeg: (zin: string) => void;
  /** Puts an item on a place: on the screen, and kept. */
  put: (wat: Wat, plek: number) => void;
}

const toetsen: Record<string, Richting> = {
  ArrowUp: 'omhoog',
  ArrowDown: 'omlaag',
  Home: 'bovenaan',
  End: 'onderaan',
};

const stand = (ids: readonly string[], id: string): string => `${ids.indexOf(id) + 1} van ${ids.length}`;

/**
 * Orders one list. What is picked up with the keys moves on the screen and is kept when it is put down; Escape puts it
 * back. `onZet` keeps a move.
 */
export function useOrdening(
  nu: readonly string[],
  onZet: (zet: Zet) => void,
  element: RefObject<HTMLElement | null>,
): Ordening {
  const sleutel = nu.join();
  const [opgepakt, setOpgepakt] = useState<Opgepakt>();
  // What was just put down stands there at once, until the canvas itself changes.
  const [net, setNet] = useState<{ sleutel: string; ids: readonly string[] }>();
  const [gezegd, setGezegd] = useState('');
  const ids = net?.sleutel === sleutel ? net.ids : nu;
  const put = (wat: Wat, plek: number) => {
    const zet = findZet(ids, wat.id, plek);
    const nieuw = zet ? putOnPlek(ids, wat.id, plek) : ids;
    if (zet) setNet({ sleutel, ids: nieuw });
    if (zet) onZet(zet);
    setGezegd(`${wat.naam} staat nu op plek ${stand(nieuw, wat.id)}.`);
  };
  const vers = useRef<Lijst>(undefined as unknown as Lijst);
  vers.current = { ids, opgepakt, pak: setOpgepakt, zeg: setGezegd, put };
  const daden = useMemo(() => createDaden(vers, element), [element]);

  const alles = ids.join();
  const id = opgepakt?.id;
  return {
    orde: useMemo(
      () => ({ ...daden, ids: alles.split(',').filter(Boolean), opgepakt: id }),
      [daden, alles, id],
    ),
    getoond: opgepakt ? putOnPlek(ids, opgepakt.id, opgepakt.plek) : ids,
    gezegd,
  };
}

function createDaden(
  vers: RefObject<Lijst>,
  element: RefObject<HTMLElement | null>,
): Omit<Orde, 'ids' | 'opgepakt'> {
  const neer = () => {
    const { opgepakt, pak, put } = vers.current;
    if (!opgepakt) return;
    pak(undefined);
    put(opgepakt, opgepakt.plek);
  };
  return {
    neer,
    toggle: (wat) => {
      const { ids, opgepakt, pak, zeg } = vers.current;
      if (opgepakt) return neer();
      pak({ ...wat, plek: ids.indexOf(wat.id) });
      zeg(`${wat.naam} is opgepakt: ${stand(ids, wat.id)}. Verplaats met de pijlen.`);
    },
    toets: (event, wat) => pressKey(event, wat, vers.current),
    schuif: (wat, richting) => {
      const { ids, put } = vers.current;
      put(wat, findPlek(ids.indexOf(wat.id), ids.length, richting));
    },
    sleep: (event, wat) => {
      const welke = vers.current.ids.indexOf(wat.id);
      if (!element.current || welke < 0) return;
      beginSleep(event, {
        lijst: element.current,
        welke,
        onPlek: (plek) => vers.current.zeg(`${wat.naam}: ${plek + 1} van ${vers.current.ids.length}.`),
        onNeer: (plek) => vers.current.put(wat, plek),
      });
    },
  };
}

/** Arrows, Home, End and Escape, for what is picked up. */
function pressKey(event: KeyboardEvent, { id }: Wat, { ids, opgepakt, pak, zeg }: Lijst): void {
  const richting = toetsen[event.key];
  if (opgepakt?.id !== id || (!richting && event.key !== 'Escape')) return;
  event.preventDefault();
  event.stopPropagation();
  if (!richting) {
    pak(undefined);
    zeg(`${opgepakt.naam} staat weer op plek ${stand(ids, id)}.`);
    return;
  }
  const plek = Math.min(Math.max(findPlek(opgepakt.plek, ids.length, richting), 0), ids.length - 1);
  pak({ ...opgepakt, plek });
  zeg(`${opgepakt.naam}: ${plek + 1} van ${ids.length}.`);
}
