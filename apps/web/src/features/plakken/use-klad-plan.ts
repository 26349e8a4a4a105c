import { deleteKladje, getKladje, type Kladje, kladjeMax, putKladje } from '@naast/contract/kladjes';
import { useEffect, useRef, useState } from 'react';
import type { AutosaveState } from '#web/lib/autosave-types.ts';
import { call } from '#web/lib/call.ts';
import { showTijd } from '#web/lib/datum.ts';
import { computePlek, findDossier } from '#web/lib/kladje/plek.ts';
import { useMij } from '#web/lib/mij.ts';
import { useAutosave } from '#web/lib/use-autosave.ts';
import { leegKlad, readKlad, writeKlad } from './klad-plan.ts';
import type { Plan, PlanDaad } from './use-plan.ts';

/** Where the draft of this page lies, and what it held when the page opened. */
export interface Klad {
  plek: string;
  versie: number;
  inhoud: string;
}

/** Looks once what was begun here before; undefined until that is known. */
export function useEerderKlad(): Klad | undefined {
  const { id } = useMij();
  const [klad, setKlad] = useState<Klad>();
  useEffect(() => {
    let weg = false;
    void (async () => {
      const plek = await computePlek({ gebruikerId: id, pad: location.pathname, titel: '', begin: {} });
      const eerder = await call(getKladje, { params: { plek } });
      const { versie, inhoud } = eerder.ok ? eerder.body : { versie: 0, inhoud: leegKlad };
      if (!weg) setKlad({ plek, versie, inhoud });
    })();
    return () => {
      weg = true;
    };
  }, [id]);
  return klad;
}

/** Keeps what is pasted and divided as a draft of its writer; `weg` throws it away when it stands on the canvas. */
export function useKladPlan({ plek, versie, inhoud }: Klad, plan: Plan, doe: (daad: PlanDaad) => void) {
  const dossier = findDossier(location.pathname);
  const params = { plek };
  const veld = useAutosave<string>({
    waarde: inhoud,
    versie,
    vang: {
      label: 'Kladje: Plan plakken',
      method: putKladje.method,
      url: putKladje.url,
      params,
      schrijf: (tekst) => ({ inhoud: tekst, ...dossier }),
      onTerug: (tekst) => doe({ soort: 'laad', plan: readKlad(tekst) }),
    },
    save: (tekst, opVersie, keepalive) =>
      call(putKladje, { params, versie: opVersie, body: { inhoud: tekst, ...dossier }, keepalive }),
    readHuidig: (huidig) => ({ waarde: (huidig as Kladje).inhoud, versie: (huidig as Kladje).versie }),
  });
  // Two tabs: what is typed last is the draft, and each tab keeps its own words on the screen.
  useEffect(() => {
    if (veld.botsing) veld.kies(veld.waarde);
  });
  const laatste = useRef(inhoud);
  const change = useRef(veld.change);
  change.current = veld.change;
  const past = useRef(true);
  useEffect(() => {
    const nu = writeKlad(plan);
    past.current = nu.length <= kladjeMax;
    if (nu === laatste.current || !past.current) return;
    laatste.current = nu;
    change.current(nu);
  }, [plan]);
  const weg = async () => {
    await veld.vergeet();
    await call(deleteKladje, { params, zonderInloggen: true });
  };
  return { zin: describeStaat(veld.staat, past.current, inhoud !== leegKlad), weg: () => void weg() };
}

function describeStaat(staat: AutosaveState, past: boolean, eerder: boolean): string {
  if (!past) return 'Dit is te veel om vast te bewaren. Zet het op het canvas, of plak het in delen.';
  if (staat.soort === 'opgeslagen')
    return `Bewaard om ${showTijd(staat.om)}. Het staat nog niet op het canvas.`;
  if (staat.soort === 'wacht' || staat.soort === 'mislukt') return 'Dit wordt bewaard zodra het kan.';
  return eerder ? 'Dit is waar je gebleven was.' : '';
}
