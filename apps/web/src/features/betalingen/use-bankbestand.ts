import { type Bankcontrole, checkBankbestand, storeBankbestand } from '@naast/contract/bank';
import { useRef, useState } from 'react';
import { call } from '#web/lib/call.ts';
import { ProblemError } from '#web/lib/problem-error.ts';
import { Sleutel } from '#web/lib/sleutel.ts';
import { useNaBetaling } from './use-na-betaling.ts';

const hoogstensBytes = 5 * 1024 * 1024;

interface Stand {
  naam: string;
  inhoud: string;
  bezig: boolean;
  controle?: Bankcontrole;
  fout?: ProblemError;
  melding?: string;
}

const begin: Stand = { naam: '', inhoud: '', bezig: false };

/** Reads a file, shows what it would do, and stores it when asked. */
export function useBankbestand() {
  const [stand, setStand] = useState<Stand>(begin);
  const sleutel = useRef(new Sleutel());
  const naBetaling = useNaBetaling();

  async function kies(bestand: File): Promise<void> {
    const { name: naam, size } = bestand;
    if (size === 0) return setStand({ ...begin, naam, melding: 'Dit bestand is leeg.' });
    if (size > hoogstensBytes)
      return setStand({
        ...begin,
        naam,
        melding: 'Dit bestand is groter dan 5 MB. Kies een kortere periode.',
      });
    setStand({ ...begin, naam, bezig: true });
    const inhoud = await readBase64(bestand).catch(() => undefined);
    if (inhoud === undefined)
      return setStand({ ...begin, naam, melding: 'We kunnen dit bestand niet openen.' });
    const uitkomst = await call(checkBankbestand, { body: { naam, inhoud } });
    const basis = { naam, inhoud, bezig: false };
    setStand(
      uitkomst.ok ? { ...basis, controle: uitkomst.body } : { ...basis, fout: new ProblemError(uitkomst) },
    );
  }

  async function bewaar(): Promise<void> {
    const { naam, inhoud } = stand;
    setStand({ ...stand, bezig: true });
    const uitkomst = await call(storeBankbestand, {
      body: { naam, inhoud },
      sleutel: sleutel.current.voor({ naam, inhoud }),
    });
    if (!uitkomst.ok) return setStand({ ...stand, bezig: false, fout: new ProblemError(uitkomst) });
    sleutel.current.klaar();
    setStand(begin);
    const { betaald, bevestigd, retour, open } = uitkomst.body;
    const ook = bevestigd > 0 ? `, ${bevestigd} klopt met wat al vastlag` : '';
    naBetaling(`${betaald} betaald, ${retour} teruggekomen, ${open} om uit te zoeken${ook}.`);
  }

  return { ...stand, kies, bewaar };
}

const readBase64 = (bestand: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const lezer = new FileReader();
    lezer.onerror = () => reject(lezer.error);
    lezer.onload = () => resolve(String(lezer.result).replace(/^data:[^,]*,/, ''));
    lezer.readAsDataURL(bestand);
  });
