import { useRef } from 'react';

/** The versie a form was filled with; after a conflict the versie that the writer has now seen. */
export function useVersie(begin: number) {
  const versie = useRef(begin);
  return {
    nu: () => versie.current,
    zet: (nieuw: number) => {
      versie.current = nieuw;
    },
  };
}
