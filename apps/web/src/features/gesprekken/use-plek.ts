import { antwoordSleutel } from '@naast/domain/gesprekken';
import { useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { findPlek, type Stap } from './stappen.ts';
import type { Antwoordboek } from './use-antwoorden.ts';

const einde = 'einde';

/** Which step is on the screen. The address remembers it, so reloading and going back stay where you were. */
export function usePlek(stappen: readonly Stap[], boek: Antwoordboek) {
  const [params, setParams] = useSearchParams();
  const vraag = params.get('vraag');
  const gevraagd = vraag ? antwoordSleutel(vraag, params.get('lid')) : undefined;
  const isBeantwoord = (sleutel: string) => boek.find(sleutel).inhoud.waarde !== null;
  // Found once: answering the first open question must not turn the page by itself.
  const begin = useRef<string>(undefined);
  begin.current ??= stappen[findPlek(stappen, gevraagd, isBeantwoord)]?.sleutel ?? einde;
  const plek =
    vraag === einde || (!vraag && begin.current === einde)
      ? stappen.length
      : findPlek(stappen, gevraagd ?? begin.current, isBeantwoord);

  const goTo = (nieuw: number) => {
    const stap = stappen[nieuw];
    const [code = einde, lid] = stap ? stap.sleutel.split('|') : [];
    setParams({ vraag: code, ...(lid ? { lid } : {}) }, { replace: true });
  };
  return { plek, goTo };
}

/** A new step starts at its top, for eyes and for screen readers. */
export function useFocusOnStap(sleutel: string): void {
  const vorige = useRef(sleutel);
  useEffect(() => {
    if (vorige.current === sleutel) return;
    vorige.current = sleutel;
    scrollTo(0, 0);
    document.querySelector<HTMLElement>('.naast-gesprek h1')?.focus({ preventScroll: true });
  }, [sleutel]);
}
