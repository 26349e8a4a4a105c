import { type Opschaling, updateOpschaling } from '@naast/contract/opschalingen';
import { datum } from '@naast/contract/veld';
import { addDagen } from '@naast/domain/casussen';
import * as z from 'zod/mini';
import { call } from '#web/lib/call.ts';
import { today } from '#web/lib/datum.ts';
import { Button } from '#web/ui/button.tsx';
import { type ContractForm, useContractForm } from '#web/ui/contract-form.ts';
import { DateField } from '#web/ui/date-field.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { Form } from '#web/ui/form.tsx';
import { showConflict } from '#web/ui/show-conflict.ts';
import { useVersie } from '#web/ui/use-versie.ts';
import { useVerversCasus } from '../use-ververs-casus.ts';

const tijdForm = z.object({ antwoordVoor: datum });

/** Another day for the answer; the taak moves along. */
export function TijdDialog(props: { casusId: string; vraag: Opschaling; onClose: () => void }) {
  const { casusId, vraag, onClose } = props;
  const ververs = useVerversCasus();
  const versie = useVersie(vraag.versie);
  const form: ContractForm<z.infer<typeof tijdForm>> = useContractForm(tijdForm, {
    defaultValues: { antwoordVoor: addDagen(today(), 7) },
    submit: (body) =>
      call(updateOpschaling, { params: { id: casusId, opschalingId: vraag.id }, versie: versie.nu(), body }),
    onSaved: () => {
      void ververs();
      onClose();
    },
    onRefused: (weigering) => showConflict(form, weigering, versie.zet),
  });
  return (
    <Dialog titel="Meer tijd geven" onClose={onClose}>
      <Form form={form}>
        <DateField form={form} name="antwoordVoor" label="Nieuwe dag voor het antwoord" min={today()} />
        <div className="rij">
          <Button type="submit" bezig={form.formState.isSubmitting}>
            Bewaren
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            Toch niet
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
