import type { Casus } from '@naast/contract/casussen';
import { createNotitie, createNotitieBody, type Notitie, updateNotitie } from '@naast/contract/notities';
import { notitieVoor, notitieVoorNamen } from '@naast/domain/casussen';
import type * as z from 'zod/mini';
import { call } from '#web/lib/call.ts';
import { today } from '#web/lib/datum.ts';
import { BsnWarning } from '#web/ui/bsn-warning.tsx';
import { Button } from '#web/ui/button.tsx';
import { type ContractForm, useContractForm } from '#web/ui/contract-form.ts';
import { DateField } from '#web/ui/date-field.tsx';
import { Form } from '#web/ui/form.tsx';
import { RadioGroupField } from '#web/ui/radio-group-field.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { showConflict } from '#web/ui/show-conflict.ts';
import { TextAreaField } from '#web/ui/text-area-field.tsx';
import { useVersie } from '#web/ui/use-versie.ts';
import { useVerversCasus } from '../use-ververs-casus.ts';

interface Props {
  casus: Casus;
  /** Absent for a new one. */
  notitie?: Notitie;
  onClose: () => void;
}

function useNotitieForm({ casus, notitie, onClose }: Props) {
  const ververs = useVerversCasus();
  const versie = useVersie(notitie?.versie ?? 1);
  const form: ContractForm<
    z.input<typeof createNotitieBody>,
    z.output<typeof createNotitieBody>
  > = useContractForm(createNotitieBody, {
    defaultValues: {
      dag: notitie?.dag ?? today(),
      tekst: notitie?.tekst ?? '',
      lidId: notitie?.lid?.id,
      voor: notitie?.voor ?? 'casus',
    },
    submit: async ({ lidId, ...velden }, { sleutel }) =>
      notitie
        ? call(updateNotitie, {
            params: { id: casus.id, notitieId: notitie.id },
            versie: versie.nu(),
            body: velden,
          })
        : call(createNotitie, { params: { id: casus.id }, body: { ...velden, lidId }, sleutel }),
    onSaved: () => {
      void ververs();
      onClose();
    },
    onRefused: (weigering) => showConflict(form, weigering, versie.zet),
  });
  return form;
}

/** Writes a note, or changes an own one; what stood there is kept. */
export function NotitieForm(props: Props) {
  const { casus, notitie, onClose } = props;
  const form = useNotitieForm(props);
  return (
    <div className="vlak">
      <Form form={form}>
        <TextAreaField form={form} name="tekst" label="Notitie" rows={5} />
        <BsnWarning tekst={form.watch('tekst')} />
        <DateField form={form} name="dag" label="Over welke dag gaat het?" />
        {!notitie && (
          <SelectField
            form={form}
            name="lidId"
            label="Over wie?"
            keuzes={casus.leden.map(({ id, naam }) => ({ waarde: id, naam }))}
            leeg="Het hele huishouden"
            optional
          />
        )}
        <RadioGroupField
          form={form}
          name="voor"
          label="Wie mag dit lezen?"
          keuzes={notitieVoor.map((waarde) => ({ waarde, naam: notitieVoorNamen[waarde] }))}
        />
        <div className="rij">
          <Button type="submit" bezig={form.formState.isSubmitting}>
            Bewaren
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            Toch niet
          </Button>
        </div>
      </Form>
    </div>
  );
}
