import { createAfwezigheid, createAfwezigheidBody, getMijnAfwezigheid } from '@naast/contract/afwezigheid';
import { useQueryClient } from '@tanstack/react-query';
import { call } from '#web/lib/call.ts';
import { today } from '#web/lib/datum.ts';
import { useMij } from '#web/lib/mij.ts';
import { keyOf } from '#web/lib/query.ts';
import { showToast } from '#web/lib/toast.ts';
import { Button } from '#web/ui/button.tsx';
import { CollegaField } from '#web/ui/collega-field.tsx';
import { useContractForm } from '#web/ui/contract-form.ts';
import { DateField } from '#web/ui/date-field.tsx';
import { Form } from '#web/ui/form.tsx';

/** From when to when, and who stands in. */
export function AfwezigForm({ onKlaar }: { onKlaar: () => void }) {
  const client = useQueryClient();
  const mij = useMij();
  const form = useContractForm(createAfwezigheidBody, {
    defaultValues: { waarnemerId: undefined, vanaf: today(), tot: undefined },
    submit: (body, { sleutel }) => call(createAfwezigheid, { body, sleutel }),
    onSaved: ({ body }) => {
      void client.invalidateQueries({ queryKey: keyOf(getMijnAfwezigheid) });
      showToast(`${body.waarnemer.naam} neemt waar, en krijgt daar een melding van.`);
      onKlaar();
    },
  });
  return (
    <Form form={form}>
      <DateField form={form} name="vanaf" label="Eerste dag" min={today()} />
      <DateField form={form} name="tot" label="Laatste dag" min={today()} />
      <CollegaField
        form={form}
        name="waarnemerId"
        label="Wie neemt waar?"
        rol="professional"
        behalve={[mij.id]}
      />
      <div className="rij">
        <Button type="submit" bezig={form.formState.isSubmitting}>
          Afwezig melden
        </Button>
        <Button variant="tertiary" onClick={onKlaar}>
          Toch niet
        </Button>
      </div>
    </Form>
  );
}
