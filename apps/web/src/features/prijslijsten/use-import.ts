import type { Prijslijst } from '@naast/contract/prijslijst';
import { checkImport, type Importcontrole, importPrijzen } from '@naast/contract/prijslijst-beheer';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { call } from '#web/lib/call.ts';
import { ProblemError } from '#web/lib/problem-error.ts';
import { Sleutel } from '#web/lib/sleutel.ts';
import { showToast } from '#web/lib/toast.ts';
import { forgetLijsten } from './forget-lijsten.ts';

const hoogstensBytes = 5 * 1024 * 1024;

interface Stand {
  naam: string;
  inhoud: string;
  /** What goes on now. */
  werk?: 'openen' | 'controleren' | 'bewaren';
  controle?: Importcontrole;
  fout?: ProblemError;
  melding?: string;
}

const begin: Stand = { naam: '', inhoud: '' };

/** Reads and checks a file, and stores it when asked. */
export function useImport(lijst: Prijslijst) {
  const [stand, setStand] = useState<Stand>(begin);
  const sleutel = useRef(new Sleutel());
  const client = useQueryClient();
  const navigate = useNavigate();

  async function kies(bestand: File): Promise<void> {
    const { name: naam, size } = bestand;
    if (size === 0) return setStand({ ...begin, naam, melding: 'Dit bestand is leeg.' });
    if (size > hoogstensBytes) {
      return setStand({
        ...begin,
        naam,
        melding: 'Dit bestand is groter dan 5 MB. Verdeel het over twee lijsten.',
      });
    }
    setStand({ ...begin, naam, werk: 'openen' });
    const inhoud = await readBase64(bestand).catch(() => undefined);
    if (inhoud === undefined) {
      return setStand({
        ...begin,
        naam,
        melding: 'We kunnen dit bestand niet openen. Staat het nog open in Excel?',
      });
    }
    setStand({ naam, inhoud, werk: 'controleren' });
    const uitkomst = await call(checkImport, { params: { id: lijst.id }, body: { inhoud } });
    setStand(
      uitkomst.ok
        ? { naam, inhoud, controle: uitkomst.body }
        : { naam, inhoud, fout: new ProblemError(uitkomst) },
    );
  }

  async function bewaar(): Promise<void> {
    const { controle, inhoud, naam } = stand;
    if (!controle?.goed) return;
    setStand({ ...stand, werk: 'bewaren' });
    const { versie } = controle;
    const uitkomst = await call(importPrijzen, {
      params: { id: lijst.id },
      body: { inhoud },
      versie,
      sleutel: sleutel.current.voor({ id: lijst.id, versie, inhoud }),
    });
    if (!uitkomst.ok) return setStand({ naam, inhoud, controle, fout: new ProblemError(uitkomst) });
    sleutel.current.klaar();
    await forgetLijsten(client);
    showToast('De prijzen zijn bewaard.');
    await navigate(adres.prijslijst(lijst.id));
  }

  return { ...stand, kies, bewaar };
}

/** The bytes of a file in base64, as the API takes them. */
function readBase64(bestand: File): Promise<string> {
  return new Promise((klaar, mislukt) => {
    const lezer = new FileReader();
    lezer.onload = () => klaar(String(lezer.result).split(',')[1] ?? '');
    lezer.onerror = () => mislukt(lezer.error);
    lezer.readAsDataURL(bestand);
  });
}
