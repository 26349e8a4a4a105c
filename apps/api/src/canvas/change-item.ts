import type { ItemLijst } from '@naast/contract/canvas-items';
import { v7 as uuidv7 } from 'uuid';
import type { DbScope } from '../platform/db-scope.ts';
import { nietGevonden } from '../platform/problem.ts';
import { verouderd } from '../platform/versie.ts';
import { changeCanvas } from './change-canvas.ts';
import { type ItemSoort, type ItemVan, itemSoorten } from './item-soorten.ts';
import * as queries from './items.queries.ts';

/** Fields of an item as the contract has checked them. */
export type Velden = Readonly<Record<string, unknown>>;

interface Plek<L extends ItemLijst> {
  lijst: L;
  casusId: string;
}

async function getItem<L extends ItemLijst>(
  scope: DbScope,
  { lijst, casusId }: Plek<L>,
  id: string,
): Promise<ItemVan<L>> {
  const item = await queries.findItem(scope, lijst, casusId, id);
  if (!item) throw nietGevonden();
  return item;
}

async function setKoppelingen(scope: DbScope, soort: ItemSoort, casusId: string, id: string, velden: Velden) {
  const ids = soort.koppeling && velden[soort.koppeling.veld];
  if (soort.koppeling && Array.isArray(ids)) {
    await queries.replaceKoppelingen(scope, soort.koppeling, casusId, id, ids);
  }
}

/** A new item, at the end of its list. */
export function createItem<L extends ItemLijst>(
  scope: DbScope,
  plek: Plek<L>,
  invoer: Velden,
): Promise<ItemVan<L>> {
  const soort = itemSoorten[plek.lijst];
  // A browser without a connection writes in the new item already, so it may name it.
  const { id = uuidv7(), ...velden } = invoer as Velden & { id?: string };
  return changeCanvas(
    scope,
    plek.casusId,
    { actie: 'aanmaken', onderwerp: soort.tabel, onderwerpId: id },
    async () => {
      await queries.insertItem(scope, soort, plek.casusId, id, velden);
      await setKoppelingen(scope, soort, plek.casusId, id, velden);
      return getItem(scope, plek, id);
    },
  );
}

const zelfde = (a: unknown, b: unknown): boolean =>
  Array.isArray(a) && Array.isArray(b)
    ? JSON.stringify([...new Set(a)].sort()) === JSON.stringify([...new Set(b)].sort())
    : a === b;

/**
 * Changes some fields. When another was first, but what is asked already stands there (the same text sent twice
 * after a lost answer), that is no conflict.
 * @throws Problem 412 with the current item.
 */
export function updateItem<L extends ItemLijst>(
  scope: DbScope,
  plek: Plek<L>,
  wat: { id: string; versie: number; velden: Velden },
): Promise<ItemVan<L>> {
  const soort = itemSoorten[plek.lijst];
  return changeCanvas(
    scope,
    plek.casusId,
    { actie: 'wijzigen', onderwerp: soort.tabel, onderwerpId: wat.id },
    async () => {
      const gelukt = await queries.updateItem(scope, soort, plek.casusId, wat);
      if (gelukt) await setKoppelingen(scope, soort, plek.casusId, wat.id, wat.velden);
      const huidig = await getItem(scope, plek, wat.id);
      if (gelukt) return huidig;
      const staatErAl = Object.entries(wat.velden).every(([veld, w]) =>
        zelfde(w, (huidig as unknown as Velden)[veld]),
      );
      if (huidig.verwijderdOp !== null || !staatErAl) throw verouderd(huidig);
      return huidig;
    },
  );
}

/** Takes an item off the canvas; it can be put back. @throws Problem 412 when somebody changed it first. */
export function archiveItem<L extends ItemLijst>(
  scope: DbScope,
  plek: Plek<L>,
  wat: { id: string; versie: number },
): Promise<ItemVan<L>> {
  const soort = itemSoorten[plek.lijst];
  return changeCanvas(
    scope,
    plek.casusId,
    { actie: 'wijzigen', onderwerp: soort.tabel, onderwerpId: wat.id },
    async () => {
      const gelukt = await queries.archiveItem(scope, soort, plek.casusId, wat);
      const huidig = await getItem(scope, plek, wat.id);
      if (!gelukt && huidig.verwijderdOp === null) throw verouderd(huidig);
      return huidig;
    },
  );
}

/** Undoes a removal, with the links and the place in the order it had. */
export function restoreItem<L extends ItemLijst>(
  scope: DbScope,
  plek: Plek<L>,
  id: string,
): Promise<ItemVan<L>> {
  const soort = itemSoorten[plek.lijst];
  return changeCanvas(
    scope,
    plek.casusId,
    { actie: 'wijzigen', onderwerp: soort.tabel, onderwerpId: id },
    async () => {
      await queries.restoreItem(scope, soort, plek.casusId, id);
      return getItem(scope, plek, id);
    },
  );
}
