import type { Aanvraag } from '@naast/contract/fonds-aanvraag';
import { takeAanvraag } from '@naast/contract/fonds-stappen';
import { useEffect, useRef } from 'react';
import { call } from '#web/lib/call.ts';
import { useNaStap } from './use-stap.ts';

/** The first voter to open an aanvraag takes it. Somebody else may have been first: then there is nothing to do. */
export function useTake({ id, mijn }: Aanvraag): void {
  const genomen = useRef<string>(undefined);
  const naStap = useNaStap();
  const kan = mijn.acties.includes('in_behandeling_nemen');
  useEffect(() => {
    if (!kan || genomen.current === id) return;
    genomen.current = id;
    void call(takeAanvraag, { params: { id }, sleutel: crypto.randomUUID() }).then(() => naStap());
  }, [kan, id, naStap]);
}
