import { addLid, type Lid } from '@naast/contract/huishoudens';
import { call } from '#web/lib/call.ts';

/** Takes "eraf halen" back: the same person belongs to the household again. */
export const restoreLid = (huishoudenId: string, lid: Lid) =>
  call(addLid, {
    params: { id: huishoudenId },
    sleutel: crypto.randomUUID(),
    body: { lidId: lid.id, gezinsrol: lid.gezinsrol },
  });
