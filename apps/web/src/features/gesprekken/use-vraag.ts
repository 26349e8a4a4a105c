import {
  type Antwoord,
  antwoordSchema,
  type Gesprek,
  getGesprek,
  updateAntwoord,
} from '@naast/contract/gesprekken';
import { antwoordSleutel, type Vraag } from '@naast/domain/gesprekken';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { AutosaveState } from '#web/lib/autosave-types.ts';
import { call } from '#web/lib/call.ts';
import { keyOf } from '#web/lib/query.ts';
import { useAutosave } from '#web/lib/use-autosave.ts';
import { type Antwoordboek, type Inhoud, readInhoud, writeInhoud } from './use-antwoorden.ts';

export interface VraagVeld {
  inhoud: Inhoud;
  staat: AutosaveState;
  /** What somebody else filled in meanwhile, until one was chosen. */
  botsing: Inhoud | undefined;
  /** Writes what is filled in; `meteen` for a choice, which needs no pause for the next key. */
  change: (inhoud: Inhoud, meteen?: boolean) => void;
  flush: () => void;
  kies: (inhoud: Inhoud) => void;
}

/** One question for one lid or the household: shown at once, saved by itself. */
export function useVraag(
  gesprek: Gesprek,
  boek: Antwoordboek,
  vraag: Vraag,
  lidId: string | null,
): VraagVeld {
  const client = useQueryClient();
  const sleutel = antwoordSleutel(vraag.code, lidId);
  const { inhoud, bewaard } = boek.find(sleutel);
  const ander = useRef<Antwoord>(undefined);
  const veld = useAutosave<string>({
    waarde: writeInhoud(bewaard ?? { waarde: null, wilBespreken: false }),
    versie: bewaard?.versie ?? 0,
    vang: {
      label: `Gesprek: ${vraag.vraag}`,
      method: updateAntwoord.method,
      url: updateAntwoord.url,
      params: { id: gesprek.id, vraagCode: vraag.code },
      schrijf: (tekst) => ({ lidId, ...readInhoud(tekst) }),
      onTerug: (tekst) => boek.change(sleutel, readInhoud(tekst)),
    },
    save: async (tekst, versie, laatste) => {
      const params = { id: gesprek.id, vraagCode: vraag.code };
      const body = { lidId, ...readInhoud(tekst) };
      const uitkomst = await call(updateAntwoord, { params, body, versie, keepalive: laatste });
      if (uitkomst.ok) boek.keep(uitkomst.body, tekst);
      // Paused or finished on another tablet: the page must say so.
      else if (uitkomst.status === 409) void client.invalidateQueries({ queryKey: keyOf(getGesprek) });
      return uitkomst;
    },
    readHuidig: (huidig) => {
      const gelezen = antwoordSchema.safeParse(huidig);
      if (!gelezen.success) return undefined;
      ander.current = gelezen.data;
      boek.keep(gelezen.data, writeInhoud(gelezen.data));
      return { waarde: writeInhoud(gelezen.data), versie: gelezen.data.versie };
    },
  });
  useUnsaved(inhoud, bewaard, veld.change);

  return {
    inhoud,
    staat: veld.staat,
    botsing: veld.botsing && readInhoud(veld.botsing.waarde),
    change: (nieuw, meteen = false) => {
      boek.change(sleutel, nieuw);
      veld.change(writeInhoud(nieuw));
      if (meteen) veld.flush();
    },
    flush: veld.flush,
    kies: (gekozen) => {
      boek.change(sleutel, gekozen);
      if (ander.current) boek.keep(ander.current, writeInhoud(ander.current));
      veld.kies(writeInhoud(gekozen));
    },
  };
}

/** Sends again what was filled in before but never arrived, for instance while the gesprek was paused elsewhere. */
function useUnsaved(inhoud: Inhoud, bewaard: Antwoord | undefined, change: (tekst: string) => void): void {
  const eerste = useRef(true);
  useEffect(() => {
    if (!eerste.current) return;
    eerste.current = false;
    const tekst = writeInhoud(inhoud);
    if (tekst !== writeInhoud(bewaard ?? { waarde: null, wilBespreken: false })) change(tekst);
  });
}
