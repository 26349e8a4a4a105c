import type { Mij } from '@naast/contract/gebruikers';
import { markRondleiding } from '@naast/contract/oefenruimte';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { call } from '#web/lib/call.ts';
import { mijKey, useMij } from '#web/lib/mij.ts';
import { Button } from '#web/ui/button.tsx';
import { findPlaats, type Plaats } from './plaats.ts';
import { findStappen, type Stap } from './stappen.ts';
import './rondleiding.css';

/** The tour of the first day: a card beside what it is about. Escape skips it; seen once, it does not come by itself again. */
export default function Rondleiding({ onKlaar }: { onKlaar: () => void }) {
  const mij = useMij();
  const client = useQueryClient();
  const stappen = findStappen(mij.rollen);
  const [nr, setNr] = useState(0);
  const stap = stappen[nr] as Stap;
  const klaar = () => {
    // Also when the server cannot be reached: then it comes once more, another day.
    void call(markRondleiding, { zonderInloggen: true });
    client.setQueryData<Mij>(mijKey, (nu) => nu && { ...nu, rondleidingGezien: true });
    onKlaar();
  };
  return (
    <Kaart
      key={nr}
      stap={stap}
      teller={`${nr + 1} van ${stappen.length}`}
      onTerug={nr > 0 ? () => setNr(nr - 1) : undefined}
      onVerder={nr + 1 < stappen.length ? () => setNr(nr + 1) : undefined}
      onKlaar={klaar}
    />
  );
}

interface KaartProps {
  stap: Stap;
  teller: string;
  onTerug: (() => void) | undefined;
  onVerder: (() => void) | undefined;
  onKlaar: () => void;
}

function Kaart({ stap, teller, onTerug, onVerder, onKlaar }: KaartProps) {
  const kaart = useRef<HTMLDivElement>(null);
  const plaats = usePlaats(stap.bij, kaart);
  useFocusIn(kaart, onKlaar);
  return (
    <>
      {plaats?.licht && <div className="rondleiding-licht" style={plaats.licht} aria-hidden="true" />}
      <div
        ref={kaart}
        className={plaats?.kaart ? 'rondleiding' : 'rondleiding rondleiding--midden'}
        style={plaats?.kaart}
        role="dialog"
        aria-labelledby="rondleiding-titel"
        aria-describedby="rondleiding-tekst"
        tabIndex={-1}
      >
        <p className="zacht klein">Rondleiding, {teller}</p>
        <h2 id="rondleiding-titel" className="ams-heading ams-heading--3">
          {stap.titel}
        </h2>
        <p id="rondleiding-tekst">{stap.tekst}</p>
        <div className="rij rij--uiteen">
          <Button variant="tertiary" klein onClick={onKlaar}>
            {onVerder ? 'Overslaan' : 'Sluiten'}
          </Button>
          <div className="rij">
            {onTerug && (
              <Button variant="secondary" klein onClick={onTerug}>
                Terug
              </Button>
            )}
            <Button klein onClick={onVerder ?? onKlaar}>
              {onVerder ? 'Verder' : 'Klaar'}
            </Button>
          </div>
        </div>
      </div>
    </>
  );
}

/** Where the card stands, and stays when the window changes. */
function usePlaats(
  bij: string | undefined,
  kaart: React.RefObject<HTMLDivElement | null>,
): Plaats | undefined {
  const [plaats, setPlaats] = useState<Plaats>();
  useLayoutEffect(() => {
    const meet = () => setPlaats(findPlaats(bij, kaart.current));
    meet();
    addEventListener('resize', meet);
    addEventListener('scroll', meet, { passive: true });
    return () => {
      removeEventListener('resize', meet);
      removeEventListener('scroll', meet);
    };
  }, [bij, kaart]);
  return plaats;
}

/** The card takes the focus at each stop and gives it back at the end; Escape skips, wherever the focus is. */
function useFocusIn(kaart: React.RefObject<HTMLDivElement | null>, onKlaar: () => void): void {
  const laatste = useRef(onKlaar);
  laatste.current = onKlaar;
  useEffect(() => {
    kaart.current?.focus({ preventScroll: true });
    const luister = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      laatste.current();
      document.getElementById('inhoud')?.focus({ preventScroll: true });
    };
    document.addEventListener('keydown', luister);
    return () => document.removeEventListener('keydown', luister);
  }, [kaart]);
}
