import { getCanvas } from '@naast/contract/canvas';
import { listPraatpunten } from '@naast/contract/gesprekken-praatpunten';
import { kiesVoorstel, listVoorstellen, type Voorstel } from '@naast/contract/gesprekken-voorstellen';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { call } from '#web/lib/call.ts';
import { keyOf } from '#web/lib/query.ts';
import { Sleutel } from '#web/lib/sleutel.ts';
import { showToast } from '#web/lib/toast.ts';

/** Takes one answer over on the canvas, or leaves it; the list and the canvas follow. */
export function useKeuze({ gesprekId, vraagCode, lidId }: Voorstel) {
  const client = useQueryClient();
  const [bezig, setBezig] = useState(false);
  const sleutel = useRef(new Sleutel());
  return {
    bezig,
    kies: async (keuze: 'overnemen' | 'niet') => {
      setBezig(true);
      const uitkomst = await call(kiesVoorstel, {
        params: { id: gesprekId, vraagCode },
        body: { lidId, keuze },
        sleutel: sleutel.current.voor([gesprekId, vraagCode, lidId, keuze]),
      });
      setBezig(false);
      if (uitkomst.ok || uitkomst.status > 0) sleutel.current.klaar();
      if (!uitkomst.ok) showToast(uitkomst.problem.detail);
      else showToast(keuze === 'overnemen' ? 'Dit staat nu op het canvas.' : 'Dit komt niet op het canvas.');
      // The card goes; whoever works by keyboard goes on at the list.
      document.getElementById('inhoud')?.focus({ preventScroll: true });
      void client.invalidateQueries({ queryKey: keyOf(listVoorstellen) });
      void client.invalidateQueries({ queryKey: keyOf(listPraatpunten) });
      void client.invalidateQueries({ queryKey: keyOf(getCanvas) });
    },
  };
}
