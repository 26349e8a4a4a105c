import { useEffect, useRef, useState } from 'react';
import type { Antwoordboek } from './use-antwoorden.ts';

/**
 * Does a deed only after every answer has arrived: a pause that overtakes an answer would refuse it. `wacht` is true
 * in between.
 */
export function useNaBewaren({ onbewaard }: Antwoordboek) {
  const daad = useRef<() => void>(undefined);
  const [wacht, setWacht] = useState(false);
  useEffect(() => {
    if (!wacht || onbewaard.length > 0) return;
    setWacht(false);
    daad.current?.();
  }, [wacht, onbewaard.length]);
  return {
    wacht,
    dan: (nieuw: () => void) => {
      daad.current = nieuw;
      setWacht(true);
    },
  };
}
