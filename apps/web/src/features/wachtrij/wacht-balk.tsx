import { listKladjes } from '@naast/contract/kladjes';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { askLogin } from '#web/lib/login.ts';
import { keyOf, read } from '#web/lib/query.ts';
import { showToast } from '#web/lib/toast.ts';
import { onVerbinding, readVerbinding } from '#web/lib/verbinding.ts';
import { mijnWachtrij, onAangekomen } from '#web/lib/wachtrij/mijn-wachtrij.ts';
import { useBerichten } from '#web/lib/wachtrij/stand.ts';
import { Button } from '#web/ui/button.tsx';
import { describeBalk, isTraag } from './describe-balk.ts';
import { WachtLijst } from './wacht-lijst.tsx';
import './wacht-balk.css';

/** Says when there is no connection, and what waits for it; opens the list of what waits. Silent when all is well. */
export default function WachtBalk() {
  useWachtrij();
  const verbinding = useSyncExternalStore(onVerbinding, readVerbinding);
  const berichten = useBerichten();
  const [open, setOpen] = useState(false);
  const traag = useTraag(berichten.map(({ op }) => op));
  const zin = describeBalk(verbinding, berichten, traag);
  // A class and no `:has` on the body: that would style the whole page again at every key.
  useEffect(() => {
    document.body.classList.toggle('naast-met-wachtbalk', Boolean(zin));
  });
  return (
    <>
      <div className="naast-wachtbalk" role="status" aria-live="polite">
        {zin && (
          <div className={`naast-wachtbalk__vak naast-wachtbalk__vak--${zin.soort}`}>
            <span>{zin.tekst}</span>
            <span className="rij">
              {verbinding === 'uitgelogd' && (
                <Button klein onClick={() => void askLogin()}>
                  Inloggen
                </Button>
              )}
              {berichten.length > 0 && (
                <Button variant="secondary" klein onClick={() => setOpen(true)}>
                  {zin.soort === 'aandacht' ? 'Bekijk en kies' : 'Bekijk'}
                </Button>
              )}
            </span>
          </div>
        )}
      </div>
      {open && <WachtLijst verbinding={verbinding} onClose={() => setOpen(false)} />}
    </>
  );
}

/** Opens the queue of who is signed in, and reads again what changed by what it sent. */
function useWachtrij(): void {
  const client = useQueryClient();
  useEffect(() => {
    let klok: ReturnType<typeof setTimeout> | undefined;
    let aantal = 0;
    const meld = () => {
      void client.invalidateQueries();
      showToast(aantal === 1 ? 'Je tekst is alsnog bewaard.' : `${aantal} teksten zijn alsnog bewaard.`);
      aantal = 0;
    };
    // Many may arrive in a row; they are told, and read, once.
    const stop = onAangekomen(() => {
      aantal += 1;
      clearTimeout(klok);
      klok = setTimeout(meld, 400);
    });
    void mijnWachtrij();
    // A form that opens then knows at once whether it was begun before.
    void client.prefetchQuery({ queryKey: keyOf(listKladjes, {}), queryFn: () => read(listKladjes) });
    return () => {
      stop();
      clearTimeout(klok);
    };
  }, [client]);
}

const tikMs = 5_000;

/** True while something waits longer than saving ever takes. */
function useTraag(momenten: readonly string[]): boolean {
  const [, setTik] = useState(0);
  const iets = momenten.length > 0;
  useEffect(() => {
    if (!iets) return;
    const klok = setInterval(() => setTik((n) => n + 1), tikMs);
    return () => clearInterval(klok);
  }, [iets]);
  return isTraag(momenten, Date.now());
}
