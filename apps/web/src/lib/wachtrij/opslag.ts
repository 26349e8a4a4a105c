import type { Rij } from './bericht.ts';

/** Where rows wait. `put` gives a row the next place in the order and answers it. */
export interface Opslag {
  list: (gebruiker: string) => Promise<Rij[]>;
  find: (id: string) => Promise<Rij | undefined>;
  put: (rij: Omit<Rij, 'volgnr'>, volgnr?: number) => Promise<number>;
  remove: (id: string) => Promise<void>;
  /** How much waits in this browser, of everybody. */
  count: () => Promise<number>;
}

const kast = 'bericht';

const wait = <T>(vraag: IDBRequest<T>): Promise<T> =>
  new Promise((klaar, mislukt) => {
    vraag.onsuccess = () => klaar(vraag.result);
    vraag.onerror = () => mislukt(vraag.error);
  });

const settle = (transactie: IDBTransaction): Promise<void> =>
  new Promise((klaar, mislukt) => {
    transactie.oncomplete = () => klaar();
    transactie.onerror = () => mislukt(transactie.error);
    transactie.onabort = () => mislukt(transactie.error);
  });

async function openDatabase(): Promise<IDBDatabase> {
  const vraag = indexedDB.open('naast-wachtrij', 1);
  vraag.onupgradeneeded = () => {
    const rijen = vraag.result.createObjectStore(kast, { keyPath: 'id' });
    rijen.createIndex('gebruiker', 'gebruiker');
    rijen.createIndex('volgnr', 'volgnr');
  };
  return wait(vraag);
}

/** Rows in IndexedDB, the same for every tab. @throws when the browser gives no room (private mode of some) */
export async function openOpslag(): Promise<Opslag> {
  const database = await openDatabase();
  const store = (soort: IDBTransactionMode) => {
    const transactie = database.transaction(
      kast,
      soort,
      soort === 'readwrite' ? { durability: 'strict' } : {},
    );
    return { transactie, rijen: transactie.objectStore(kast) };
  };
  return {
    list: (gebruiker) => wait(store('readonly').rijen.index('gebruiker').getAll(gebruiker)),
    find: (id) => wait(store('readonly').rijen.get(id)),
    count: () => wait(store('readonly').rijen.count()),
    put: async (rij, volgnr) => {
      const { transactie, rijen } = store('readwrite');
      const laatste = await wait(rijen.index('volgnr').openKeyCursor(null, 'prev'));
      const nr = volgnr ?? Number(laatste?.key ?? 0) + 1;
      rijen.put({ ...rij, volgnr: nr });
      await settle(transactie);
      return nr;
    },
    remove: async (id) => {
      const { transactie, rijen } = store('readwrite');
      rijen.delete(id);
      await settle(transactie);
    },
  };
}
