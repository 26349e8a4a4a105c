import type { Aanname, Cpi, Invoer, Verdeling } from '@naast/domain/rendement';
import { useEffect, useRef, useState } from 'react';
import { useDebounced } from '#web/lib/use-debounced.ts';
import type { Som } from './werkstuk.ts';

export interface Onderzoeksvraag {
  nummer: number;
  invoer: Invoer;
  cpi: Cpi;
}

export interface Onderzoek {
  /** Number of the question this answers: a late answer to an older one is left alone. */
  nummer: number;
  verdeling: Verdeling;
  tornado: Aanname[];
}

export type Onderzoeksstaat =
  | { stand: 'bezig'; onderzoek: Onderzoek | undefined }
  | { stand: 'klaar'; onderzoek: Onderzoek }
  | { stand: 'mislukt' };

/** Draws and tornado of what stands on the screen, from a worker, a moment after the last key. */
export function useOnderzoek(som: Som): Onderzoeksstaat {
  const { invoer, cpi } = useDebounced(som, 400);
  const [staat, setStaat] = useState<Onderzoeksstaat>({ stand: 'bezig', onderzoek: undefined });
  const worker = useRef<Worker>(undefined);
  const nummer = useRef(0);
  useEffect(() => {
    const nieuw = new Worker(new URL('./verdeling.worker.ts', import.meta.url), { type: 'module' });
    worker.current = nieuw;
    nieuw.addEventListener('message', ({ data }: MessageEvent<Onderzoek>) => {
      if (data.nummer === nummer.current) setStaat({ stand: 'klaar', onderzoek: data });
    });
    nieuw.addEventListener('error', () => setStaat({ stand: 'mislukt' }));
    return () => nieuw.terminate();
  }, []);
  useEffect(() => {
    nummer.current += 1;
    setStaat((vorige) => ({
      stand: 'bezig',
      onderzoek: vorige.stand === 'mislukt' ? undefined : vorige.onderzoek,
    }));
    worker.current?.postMessage({ nummer: nummer.current, invoer, cpi } satisfies Onderzoeksvraag);
  }, [invoer, cpi]);
  return staat;
}
