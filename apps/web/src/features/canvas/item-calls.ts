import { type ItemLijst, itemRoutes } from '@naast/contract/canvas-items';
import type { RouteContract } from '@naast/contract/route';
import { call } from '#web/lib/call.ts';
import type { PlainArgs, Refusal } from '#web/lib/call-types.ts';
import { callKept, type Kept } from '#web/lib/wachtrij/call-kept.ts';
import { type ItemVan, lijstNaam } from './canvas-cache.ts';

export interface ItemPlek<L extends ItemLijst> {
  lijst: L;
  casusId: string;
}

export type ItemResult<L extends ItemLijst> =
  | { ok: true; status: number; body: ItemVan<L>; versie: number | undefined }
  | Refusal;

// Over all kinds of items at once the types of the routes are a union; each contract has checked its own.
const callAny = call as unknown as <L extends ItemLijst>(
  route: RouteContract,
  args: PlainArgs,
) => Promise<ItemResult<L>>;

type ItemKept<L extends ItemLijst> = { uitkomst: ItemResult<L>; wacht: Kept<RouteContract>['wacht'] };
const callAnyKept = callKept as unknown as <L extends ItemLijst>(
  route: RouteContract,
  hoe: { label: string },
  args: PlainArgs,
) => Promise<ItemKept<L>>;

/** Adds an item under an id of its own; without a connection it waits, and is sent before what is written in it. */
export const createItem = <L extends ItemLijst>(
  { lijst, casusId }: ItemPlek<L>,
  body: { id: string },
  sleutel: string,
) =>
  callAnyKept<L>(
    itemRoutes[lijst].create,
    { label: `Canvas: nieuw bij “${lijstNaam(lijst)}”` },
    { params: { id: casusId }, body, sleutel },
  );

export const archiveItem = <L extends ItemLijst>(
  { lijst, casusId }: ItemPlek<L>,
  itemId: string,
  versie: number,
) => callAny<L>(itemRoutes[lijst].archive, { params: { id: casusId, itemId }, versie });

/** Takes an item away; without a connection that waits too. */
export const archiveItemKept = <L extends ItemLijst>(
  { lijst, casusId }: ItemPlek<L>,
  itemId: string,
  versie: number,
) =>
  callAnyKept<L>(
    itemRoutes[lijst].archive,
    { label: `Canvas: weghalen bij “${lijstNaam(lijst)}”` },
    { params: { id: casusId, itemId }, versie },
  );

export const restoreItem = <L extends ItemLijst>({ lijst, casusId }: ItemPlek<L>, itemId: string) =>
  callAny<L>(itemRoutes[lijst].restore, { params: { id: casusId, itemId } });

export const updateItem = <L extends ItemLijst>(
  { lijst, casusId }: ItemPlek<L>,
  wat: { itemId: string; versie: number; body: object; keepalive: boolean },
) =>
  callAny<L>(itemRoutes[lijst].update, {
    params: { id: casusId, itemId: wat.itemId },
    versie: wat.versie,
    body: wat.body,
    keepalive: wat.keepalive,
  });
