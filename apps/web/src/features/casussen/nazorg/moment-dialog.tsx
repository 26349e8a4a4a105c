import type { Casus } from '@naast/contract/casussen';
import {
  createNazorgmoment,
  type Nazorgmoment,
  nazorgmomentBody,
  updateNazorgmoment,
} from '@naast/contract/nazorg';
import { addDagen } from '@naast/domain/casussen';
import type * as z from 'zod/mini';
import { call } from '#web/lib/call.ts';
import { today } from '#web/lib/datum.ts';
import { Button } from '#web/ui/button.tsx';
import { type ContractForm, useContractForm } from '#web/ui/contract-form.ts';
import { DateField } from '#web/ui/date-field.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { Form } from '#web/ui/form.tsx';
import { showConflict } from '#web/ui/show-conflict.ts';
import { TextField } from '#web/ui/text-field.tsx';
import { useVersie } from '#web/ui/use-versie.ts';
import { useVerversCasus } from '../use-ververs-casus.ts';

interface Props {
  casus: Casus;
  moment?: Nazorgmoment;
  onClose: () => void;
}

/** A day of nazorg: when, what and who. It comes back in Mijn werk. */
export function MomentDialog({ casus, moment, onClose }: Props) {
  const ververs = useVerversCasus();
  const versie = useVersie(moment?.versie ?? 1);
  const form: ContractForm<z.infer<typeof nazorgmomentBody>> = useContractForm(nazorgmomentBody, {
    defaultValues: {
      wanneer: moment?.wanneer ?? addDagen(today(), 91),
      wat: moment?.wat ?? 'Bellen hoe het gaat',
      wie: moment?.wie ?? casus.contactpersoon.naam,
    },
    submit: async (body, { sleutel }) =>
      moment
        ? call(updateNazorgmoment, {
            params: { id: casus.id, momentId: moment.id },
            versie: versie.nu(),
            body,
          })
        : call(createNazorgmoment, { params: { id: casus.id }, body, sleutel }),
    onSaved: () => {
      void ververs();
      onClose();
    },
    onRefused: (weigering) => showConflict(form, weigering, versie.zet),
  });
  return (
    <Dialog titel={moment ? 'Dag verzetten' : 'Dag afspreken voor nazorg'} onClose={onClose}>
      <Form form={form}>
        <DateField
          form={form}
          name="wanneer"
          label="Wanneer?"
          min={today()}
          hint="Die dag staat het in Mijn werk."
        />
        <TextField form={form} name="wat" label="Wat doen jullie?" />
        <TextField form={form} name="wie" label="Wie?" hint="Dat kan ook het gezin zelf zijn." />
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
