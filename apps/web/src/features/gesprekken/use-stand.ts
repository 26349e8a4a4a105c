import {
  finishGesprek,
  type Gesprek,
  getGesprek,
  listAntwoorden,
  listGesprekken,
  pauseGesprek,
  resumeGesprek,
} from '@naast/contract/gesprekken';
import type { Gesprekgebeurtenis } from '@naast/domain/gesprekken';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { call } from '#web/lib/call.ts';
import { keyOf } from '#web/lib/query.ts';
import { showToast } from '#web/lib/toast.ts';

const routes = { pauze: pauseGesprek, hervatting: resumeGesprek, afronding: finishGesprek } as const;

/** Pauses, resumes or finishes the gesprek on the screen. `done` answers whether it worked. */
export function useStand(gesprek: Gesprek) {
  const client = useQueryClient();
  const [bezig, setBezig] = useState(false);
  const { id, casusId, versie } = gesprek;
  const change = useCallback(
    async (gebeurtenis: Gesprekgebeurtenis): Promise<boolean> => {
      setBezig(true);
      const uitkomst = await call(routes[gebeurtenis], { params: { id }, versie });
      setBezig(false);
      if (uitkomst.ok) {
        client.setQueryData<Gesprek>(
          keyOf(getGesprek, { params: { id } }),
          (oud) => oud && { ...oud, ...uitkomst.body },
        );
      } else {
        // Somebody else moved it first, or it is out of reach: show how it stands now, and say so.
        showToast(uitkomst.problem.detail);
        void client.invalidateQueries({ queryKey: keyOf(getGesprek, { params: { id } }) });
      }
      for (const route of [listGesprekken, listAntwoorden]) {
        void client.invalidateQueries({ queryKey: keyOf(route, { params: { id: casusId } }) });
      }
      return uitkomst.ok;
    },
    [client, id, casusId, versie],
  );
  return { change, bezig };
}
