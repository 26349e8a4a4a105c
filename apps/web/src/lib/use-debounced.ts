import { useEffect, useState } from 'react';

/** The value as it was once nothing changed for `ms` milliseconds: for searching while somebody types. */
export function useDebounced<T>(waarde: T, ms = 250): T {
  const [rustig, setRustig] = useState(waarde);
  useEffect(() => {
    const klok = setTimeout(() => setRustig(waarde), ms);
    return () => clearTimeout(klok);
  }, [waarde, ms]);
  return rustig;
}
