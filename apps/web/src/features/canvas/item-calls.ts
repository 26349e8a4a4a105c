import { type ItemLijst, itemRoutes } from '@naast/contract/canvas-items';
import type { RouteContract } from '@naast/contract/route';
import { call } from '#web/lib/call.ts';
import type { PlainArgs, Refusal } from '#web/lib/call-types.ts';
import type { ItemVan } from './canvas-cache.ts';

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

export const createItem = <L extends ItemLijst>(
  { lijst, casusId }: ItemPlek<L>,
  body: object,
  sleutel: string,
) => callAny<L>(itemRoutes[lijst].create, { params: { id: casusId }, body, sleutel });

export const archiveItem = <L extends ItemLijst>(
  { lijst, casusId }: ItemPlek<L>,
  itemId: string,
  versie: number,
) => callAny<L>(itemRoutes[lijst].archive, { params: { id: casusId, itemId }, versie });

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
