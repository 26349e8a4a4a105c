import {
  deleteKladje,
  getKladje,
  type Kladje,
  kladjeMax,
  listKladjes,
  putKladje,
} from '@naast/contract/kladjes';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { FieldValues, Path, PathValue } from 'react-hook-form';
import { call } from '#web/lib/call.ts';
import { leegInhoud, mergeInhoud, readInhoud, type Waarden, writeInhoud } from '#web/lib/kladje/inhoud.ts';
import type { Dossier } from '#web/lib/kladje/plek.ts';
import { keyOf, useGet } from '#web/lib/query.ts';
import { useAutosave } from '#web/lib/use-autosave.ts';
import type { ContractForm } from '../contract-form.ts';

interface Plek {
  plek: string;
  dossier: Dossier;
  label: string;
}

const wachtMs = 1_500;
type Lijst = { items: { plek: string; versie: number; gewijzigdOp: string }[] };

/** What was begun here before: when, and what it said if that is known already. */
interface Eerder {
  op: string;
  inhoud?: string;
}

/** Where drafts are, in what this page knows of them. */
function useKladjeLijst(plek: string) {
  const client = useQueryClient();
  const lijst = useGet(listKladjes, {});
  const sleutel = keyOf(listKladjes, {});
  const put = (kladje: Pick<Kladje, 'plek' | 'versie' | 'gewijzigdOp'> | undefined) =>
    client.setQueryData<Lijst>(sleutel, (nu) => ({
      items: [...(nu?.items ?? []).filter((item) => item.plek !== plek), ...(kladje ? [kladje] : [])],
    }));
  return { geladen: lijst.data !== undefined, hier: lijst.data?.items.find((i) => i.plek === plek), put };
}

/**
 * Keeps what is typed in a form as a draft of its writer, until it is sent. What was begun before is offered first;
 * until that is answered nothing is written over it.
 */
export function useKladje<I extends FieldValues, O>(
  form: ContractForm<I, O>,
  { plek, dossier, label }: Plek,
) {
  const { geladen, hier, put } = useKladjeLijst(plek);
  const [eerder, setEerder] = useState<Eerder | null>();
  const begin = useRef(form.begin as Waarden);
  const vrij = eerder === null;
  const weg = useRef(false);

  const veld = useAutosave<string>({
    waarde: leegInhoud,
    versie: hier?.versie ?? 0,
    wachtMs,
    vang: {
      label,
      method: putKladje.method,
      url: putKladje.url,
      params: { plek },
      schrijf: (inhoud) => ({ inhoud, ...dossier }),
      onTerug: (inhoud) => setEerder({ op: new Date().toISOString(), inhoud }),
    },
    save: async (inhoud, versie, keepalive) => {
      const body = { inhoud, ...dossier };
      const bewaard = await call(putKladje, { params: { plek }, versie, body, keepalive });
      // Sent or thrown away in another tab, and then somebody typed on here: that is a new beginning.
      if (bewaard.ok || bewaard.status !== 404 || versie === 0) return bewaard;
      return call(putKladje, { params: { plek }, versie: 0, body, keepalive });
    },
    readHuidig: (huidig) => {
      const { inhoud, versie } = huidig as Kladje;
      return { waarde: inhoud, versie };
    },
    onSaved: (body) => !weg.current && put(body as Kladje),
  });
  // Two tabs with one form: what is typed last is the draft, and each tab keeps its own words on the screen.
  useEffect(() => {
    if (veld.botsing) veld.kies(veld.waarde);
  });

  useEffect(() => {
    if (geladen) setEerder((nu) => (nu === undefined ? (hier ? { op: hier.gewijzigdOp } : null) : nu));
  }, [geladen, hier]);

  const { change } = veld;
  const schrijf = useRef(change);
  schrijf.current = change;
  useEffect(() => {
    if (!vrij) return;
    const keep = () => {
      const inhoud = writeInhoud(form.getValues() as Waarden, begin.current);
      if (inhoud.length <= kladjeMax) schrijf.current(inhoud);
    };
    if (writeInhoud(form.getValues() as Waarden, begin.current) !== leegInhoud) keep();
    const { unsubscribe } = form.watch(keep);
    return unsubscribe;
  }, [form.watch, form.getValues, vrij]);

  const gooiWeg = async () => {
    // At once: the same form may open again before the server has answered.
    weg.current = true;
    put(undefined);
    await veld.vergeet();
    await call(deleteKladje, { params: { plek }, zonderInloggen: true });
    weg.current = false;
  };
  useEffect(() => {
    const { opVerzonden } = form;
    opVerzonden.current = () => {
      if (veld.staat.soort !== 'rust' || hier) void gooiWeg();
    };
    return () => {
      opVerzonden.current = undefined;
    };
  });

  async function gaVerder() {
    const inhoud = eerder?.inhoud ?? (await readKladje(plek));
    const waarden = mergeInhoud(readInhoud(inhoud), form.getValues() as Waarden, begin.current);
    for (const [naam, waarde] of Object.entries(waarden))
      form.setValue(naam as Path<I>, waarde as PathValue<I, Path<I>>, { shouldDirty: true });
    setEerder(null);
  }
  return {
    /** Set while there is a choice to make. */
    eerder,
    staat: veld.staat,
    gaVerder: () => void gaVerder(),
    beginOpnieuw: () => void gooiWeg().then(() => setEerder(null)),
  };
}

async function readKladje(plek: string): Promise<string> {
  const antwoord = await call(getKladje, { params: { plek } });
  return antwoord.ok ? antwoord.body.inhoud : leegInhoud;
}
