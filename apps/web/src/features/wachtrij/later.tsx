import { type ComponentType, useEffect, useState } from 'react';
import { hasWachtend } from '#web/lib/wachtrij/vlag.ts';

const naMs = 1_500;
const opnieuwMs = 10_000;

/**
 * Loads what waits after the page itself; at once when something waits already. Without a connection it cannot be
 * loaded, and that must break nothing: it is tried again.
 */
export function Later() {
  const [Balk, setBalk] = useState<ComponentType>();
  useEffect(() => {
    let weg = false;
    let klok: ReturnType<typeof setTimeout>;
    const laad = () =>
      import('./wacht-balk.tsx')
        .then((module) => !weg && setBalk(() => module.default))
        .catch(() => {
          klok = setTimeout(laad, opnieuwMs);
        });
    klok = setTimeout(laad, hasWachtend() ? 0 : naMs);
    return () => {
      weg = true;
      clearTimeout(klok);
    };
  }, []);
  return Balk ? <Balk /> : null;
}
