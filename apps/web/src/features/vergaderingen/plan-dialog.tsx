import { datum, vrijeTekst } from '@naast/contract/veld';
import { createVergadering } from '@naast/contract/vergaderingen';
import { useNavigate } from 'react-router';
import * as z from 'zod/mini';
import { adres } from '#web/lib/adressen.ts';
import { call } from '#web/lib/call.ts';
import { today, toMoment } from '#web/lib/datum.ts';
import { showToast } from '#web/lib/toast.ts';
import { Button } from '#web/ui/button.tsx';
import { useContractForm } from '#web/ui/contract-form.ts';
import { DateField } from '#web/ui/date-field.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { Form } from '#web/ui/form.tsx';
import { TextField } from '#web/ui/text-field.tsx';

const tijd = z.string().check(z.regex(/^([01]?\d|2[0-3])[:.][0-5]\d$/, 'Schrijf de tijd als 10:30.'));
export const planForm = z.object({ dag: datum, tijd, plaats: vrijeTekst(200) });

interface Props {
  fondsId: string;
  onClose: () => void;
}

/** When and where; the agenda fills itself with what waits. */
export function PlanDialog({ fondsId, onClose }: Props) {
  const navigate = useNavigate();
  const form = useContractForm(planForm, {
    defaultValues: { tijd: '10:00', plaats: '' },
    submit: ({ dag, tijd: uur, plaats }, { sleutel }) =>
      call(createVergadering, {
        params: { id: fondsId },
        body: { begintOp: toMoment(dag, uur), plaats },
        sleutel,
      }),
    onSaved: ({ body }) => {
      showToast('De vergadering is gepland. De commissieleden krijgen een melding.');
      navigate(adres.vergadering(body.id));
    },
  });
  return (
    <Dialog titel="Vergadering plannen" onClose={onClose}>
      <Form form={form}>
        <DateField form={form} name="dag" label="Dag" min={today()} />
        <TextField form={form} name="tijd" label="Tijd" breedte="kort" hint="Bijvoorbeeld 10:30." />
        <TextField form={form} name="plaats" label="Waar" optional />
        <div className="rij">
          <Button type="submit" bezig={form.formState.isSubmitting}>
            Plannen
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            Niet nu
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
