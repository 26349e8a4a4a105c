import { type Aanvraag, aanvraagSchema, getAanvraag, updateAanvraag } from '@naast/contract/fonds-aanvraag';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import { call } from '#web/lib/call.ts';
import { keyOf } from '#web/lib/query.ts';
import { type AutosaveField, useAutosave } from '#web/lib/use-autosave.ts';

type Velden = Pick<Aanvraag, 'toelichting' | 'toets' | 'akkoord' | 'berekeningId' | 'doorbraakIds' | 'spoed'>;
/** A line that was just added has no id yet. */
export type ConceptRegel = Omit<Aanvraag['regels'][number], 'id'> & { id?: string };
export type Concept = Velden & { regels: ConceptRegel[] };

const toConcept = ({
  toelichting,
  toets,
  akkoord,
  berekeningId,
  doorbraakIds,
  spoed,
  regels,
}: Aanvraag): Concept => ({
  toelichting,
  toets,
  akkoord,
  berekeningId,
  doorbraakIds,
  spoed,
  regels,
});

export interface ConceptVeld extends AutosaveField<Concept> {
  /** Changes what is there now, also when several changes follow in one moment. */
  update: (deel: Partial<Concept>) => void;
  updateRegel: (plek: number, deel: Partial<ConceptRegel>) => void;
  /** Puts a line in at its place, by what is there at that moment. */
  insertRegel: (plek: number, regel: ConceptRegel) => void;
}

const toBody = (concept: Concept) => ({
  ...concept,
  regels: concept.regels.map(({ id, ...regel }) => (id ? { id, ...regel } : regel)),
});

/** The whole concept as one autosaved value; the answer brings the checks and the advice along. */
export function useConcept(aanvraag: Aanvraag): ConceptVeld {
  const client = useQueryClient();
  const start = useMemo(() => toConcept(aanvraag), [aanvraag]);
  const veld = useAutosave<Concept>({
    waarde: start,
    versie: aanvraag.versie,
    vang: {
      label: `Aanvraag ${aanvraag.code}`,
      method: updateAanvraag.method,
      url: updateAanvraag.url,
      params: { id: aanvraag.id },
      schrijf: toBody,
    },
    save: (concept, versie, laatste) =>
      call(updateAanvraag, {
        params: { id: aanvraag.id },
        versie,
        body: toBody(concept),
        keepalive: laatste,
      }),
    readHuidig: (huidig) => {
      const gelezen = aanvraagSchema.safeParse(huidig);
      return gelezen.success ? { waarde: toConcept(gelezen.data), versie: gelezen.data.versie } : undefined;
    },
    onSaved: (body) => client.setQueryData(keyOf(getAanvraag, { params: { id: aanvraag.id } }), body),
  });
  const nu = useRef(veld.waarde);
  nu.current = veld.waarde;
  const update: ConceptVeld['update'] = (deel) => {
    nu.current = { ...nu.current, ...deel };
    veld.change(nu.current);
  };
  return {
    ...veld,
    update,
    updateRegel: (plek, deel) =>
      update({ regels: nu.current.regels.map((regel, i) => (i === plek ? { ...regel, ...deel } : regel)) }),
    insertRegel: (plek, regel) => update({ regels: nu.current.regels.toSpliced(plek, 0, regel) }),
  };
}

export const legeRegel: ConceptRegel = {
  wat: '',
  domein: null,
  ontvanger: '',
  ontvangerSoort: 'leverancier',
  bedragCent: 0,
  termijn: 'eenmalig',
  aantalMaanden: 1,
  vanafMaand: null,
  totMaand: null,
  betaaldag: null,
  voorliggend: '',
  nagekeken: true,
  rekening: null,
  geprobeerd: [],
};
