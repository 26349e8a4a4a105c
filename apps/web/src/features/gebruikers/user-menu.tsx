import { logout } from '@naast/contract/gebruikers';
import { type FocusEvent, type KeyboardEvent, useState } from 'react';
import { Link } from 'react-router';
import { call } from '#web/lib/call.ts';
import { useMij } from '#web/lib/mij.ts';
import { showToast } from '#web/lib/toast.ts';
import { flushUnsaved } from '#web/lib/unsaved.ts';
import { Icoon } from '#web/ui/icoon.tsx';
import './user-menu.css';

/** Who you are, and what you can do with your own account. */
export function UserMenu() {
  const mij = useMij();
  const [open, setOpen] = useState(false);
  const sluitBijWeg = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  };
  const sluitMetEsc = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key !== 'Escape' || !open) return;
    setOpen(false);
    event.currentTarget.querySelector('button')?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens for leaving and Escape on the way up
    <div className="naast-gebruiker" onBlur={sluitBijWeg} onKeyDown={sluitMetEsc}>
      <button
        type="button"
        className="naast-gebruiker__knop"
        aria-expanded={open}
        aria-controls="gebruikersmenu"
        onClick={() => setOpen(!open)}
      >
        <Icoon naam="gebruiker" />
        <span className="naast-gebruiker__naam">{mij.naam}</span>
        <Icoon naam="omlaag" maat={16} />
      </button>
      {open && (
        <div id="gebruikersmenu" className="naast-gebruiker__menu">
          <p className="naast-gebruiker__wie">
            <strong>{mij.naam}</strong>
            <br />
            {mij.functie}, {mij.team?.naam ?? mij.organisatie.naam}
            <br />
            <span className="zacht">{mij.netwerk.naam}</span>
          </p>
          <Link to="/zo-werkt-het-fonds" onClick={() => setOpen(false)}>
            Zo werkt het fonds
          </Link>
          <Link to="/instellingen" onClick={() => setOpen(false)}>
            Mijn instellingen
          </Link>
          <Link to="/oefenruimte" onClick={() => setOpen(false)}>
            Oefenruimte
          </Link>
          <Link to="/wachtwoord" onClick={() => setOpen(false)}>
            Mijn wachtwoord
          </Link>
          <button type="button" onClick={leave}>
            Uitloggen
          </button>
        </div>
      )}
    </div>
  );
}

const wachtMs = 3_000;

async function leave(): Promise<void> {
  // What was just typed goes first; what cannot go now waits, closed away, for the next login.
  await Promise.race([flushUnsaved(), new Promise((klaar) => setTimeout(klaar, wachtMs))]);
  const uitkomst = await call(logout, { zonderInloggen: true });
  // A full load leaves nothing of this person in memory.
  if (uitkomst.ok || uitkomst.status === 401) location.assign('/');
  else showToast(`Uitloggen lukte niet. ${uitkomst.problem.detail}`);
}
