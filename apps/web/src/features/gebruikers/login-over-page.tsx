import type { Mij } from '@naast/contract/gebruikers';
import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useState } from 'react';
import { onAskLogin } from '#web/lib/login.ts';
import { useMij } from '#web/lib/mij.ts';

const LoginAgain = lazy(() => import('./login-again.tsx'));

/** When the login has ended: sign in over the page, so that what was typed stays where it is. */
export function LoginOverPage() {
  const mij = useMij();
  const client = useQueryClient();
  const [klaar, setKlaar] = useState<(ingelogd: boolean) => void>();
  useEffect(() => onAskLogin((antwoord) => setKlaar(() => antwoord)), []);
  if (!klaar) return null;
  function answer(ingelogd: boolean) {
    klaar?.(ingelogd);
    setKlaar(undefined);
  }
  function enter(nieuw: Mij) {
    // Somebody else must never see, or send, what the first one had on the screen.
    if (nieuw.id !== mij.id) return location.assign('/');
    answer(true);
    // What could not be read in the meantime is read now.
    void client.invalidateQueries();
  }
  return (
    <Suspense>
      <LoginAgain onLogin={enter} onClose={() => answer(false)} email={mij.email} />
    </Suspense>
  );
}
