import {
  type Berekening,
  berekeningSchema,
  createBerekening,
  getBerekening,
  listBerekeningen,
  updateBerekening,
} from '@naast/contract/rendement';
import type { ConceptInvoer } from '@naast/domain/berekening';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import { call } from '#web/lib/call.ts';
import { keyOf } from '#web/lib/query.ts';
import { type AutosaveField, useAutosave } from '#web/lib/use-autosave.ts';
import { toBody, toWerkstuk, type Werkstuk } from './werkstuk.ts';

export interface WerkstukVeld extends AutosaveField<Werkstuk> {
  /** Changes what is there now, also when several changes follow in one moment. */
  update: (verander: (nu: Werkstuk) => Werkstuk) => void;
  updateInvoer: (verander: (nu: ConceptInvoer) => ConceptInvoer) => void;
  /** Saves the own version beside the other one, as a new berekening. @returns its id, or undefined when refused */
  saveAsKopie: () => Promise<string | undefined>;
}

/** The berekening on this page, saved by itself. */
export function useWerkstuk(berekening: Berekening): WerkstukVeld {
  const { id, casusId, versie } = berekening;
  const client = useQueryClient();
  const start = useMemo(() => toWerkstuk(berekening), [berekening]);
  const veld = useAutosave<Werkstuk>({
    waarde: start,
    versie,
    vang: {
      label: `Berekening: ${berekening.naam}`,
      method: updateBerekening.method,
      url: updateBerekening.url,
      params: { id },
      schrijf: toBody,
    },
    save: (werkstuk, gezien, laatste) =>
      call(updateBerekening, {
        params: { id },
        versie: gezien,
        body: toBody(werkstuk),
        keepalive: laatste,
      }),
    readHuidig: (huidig) => {
      const gelezen = berekeningSchema.safeParse(huidig);
      return gelezen.success ? { waarde: toWerkstuk(gelezen.data), versie: gelezen.data.versie } : undefined;
    },
    onSaved: (body) => {
      client.setQueryData(keyOf(getBerekening, { params: { id } }), body);
      void client.invalidateQueries({ queryKey: keyOf(listBerekeningen) });
    },
  });
  const nu = useRef(veld.waarde);
  nu.current = veld.waarde;
  const update: WerkstukVeld['update'] = (verander) => {
    nu.current = verander(nu.current);
    veld.change(nu.current);
  };
  return {
    ...veld,
    update,
    updateInvoer: (verander) => update((werk) => ({ ...werk, invoer: verander(werk.invoer) })),
    saveAsKopie: async () => {
      const { naam, doorbraakIds, invoer } = toBody(nu.current);
      const kopie = `${naam ?? berekening.naam} (mijn versie)`.slice(0, 200);
      const uitkomst = await call(createBerekening, {
        params: { id: casusId },
        body: { naam: kopie, doorbraakIds, invoer, prijslijstId: berekening.prijslijst.id },
        sleutel: crypto.randomUUID(),
      });
      return uitkomst.ok ? uitkomst.body.id : undefined;
    },
  };
}
