import {
  listPraatpunten,
  oppakkenSchema,
  type Praatpunt,
  pakPraatpuntOp,
} from '@naast/contract/gesprekken-praatpunten';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '#web/lib/call.ts';
import { showDatum } from '#web/lib/datum.ts';
import { keyOf } from '#web/lib/query.ts';
import { showToast } from '#web/lib/toast.ts';
import { useCasusId } from '#web/lib/use-casus.ts';
import { Badge } from '#web/ui/badge.tsx';
import { Button } from '#web/ui/button.tsx';
import { ButtonLink } from '#web/ui/button-link.tsx';
import { useContractForm } from '#web/ui/contract-form.ts';
import { Form } from '#web/ui/form.tsx';
import { TextField } from '#web/ui/text-field.tsx';

/** What became of one thing the family wants to talk about: on the canvas, taken up, or still to do. */
export function Oppakken({ punt, mag }: { punt: Praatpunt; mag: boolean }) {
  const [open, setOpen] = useState(false);
  const casusId = useCasusId();
  if (punt.opgepakt) {
    const { tekst, op, door } = punt.opgepakt;
    return (
      <div className="naast-opgepakt">
        <Badge soort="groen">Opgepakt</Badge>
        <p dir="auto">{tekst}</p>
        <p className="klein zacht">
          {door}, {showDatum(op)}
        </p>
      </div>
    );
  }
  if (punt.stand === 'op_canvas') return <Badge soort="groen">Staat op het canvas</Badge>;
  return (
    <div className="naast-opgepakt">
      <Badge soort="let-op">Niemand pakte dit nog op</Badge>
      {mag && !open && (
        <div className="rij">
          <Button
            variant="secondary"
            klein
            aria-label={`Ik pak dit op: ${punt.vraag}`}
            onClick={() => setOpen(true)}
          >
            Ik pak dit op
          </Button>
          {punt.kanOpCanvas && (
            <ButtonLink to={`/casussen/${casusId}/gesprek/voorstellen`} variant="tertiary" klein>
              Overnemen op het canvas
            </ButtonLink>
          )}
        </div>
      )}
      {open && <Opschrijven punt={punt} onKlaar={() => setOpen(false)} />}
    </div>
  );
}

function Opschrijven({ punt, onKlaar }: { punt: Praatpunt; onKlaar: () => void }) {
  const client = useQueryClient();
  const { gesprekId, vraagCode, lidId } = punt;
  const ververs = () => void client.invalidateQueries({ queryKey: keyOf(listPraatpunten) });
  const form = useContractForm(oppakkenSchema, {
    defaultValues: { lidId, opgepakt: '' },
    submit: (body, { sleutel }) =>
      call(pakPraatpuntOp, { params: { id: gesprekId, vraagCode }, body, sleutel }),
    onSaved: () => {
      showToast('Dit is opgepakt. Het canvas wijst het niet meer aan.');
      onKlaar();
      ververs();
    },
    onRefused: ({ status }) => {
      if (status === 409) ververs();
      return false;
    },
  });
  return (
    <Form form={form}>
      <TextField
        form={form}
        name="opgepakt"
        label="Wat doe je hiermee?"
        hint="Bijvoorbeeld: we praten er dinsdag over."
      />
      <div className="rij">
        <Button type="submit" klein bezig={form.formState.isSubmitting}>
          Opschrijven
        </Button>
        <Button variant="tertiary" klein onClick={onKlaar}>
          Toch niet
        </Button>
      </div>
    </Form>
  );
}
