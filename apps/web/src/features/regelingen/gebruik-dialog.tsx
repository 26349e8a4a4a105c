import {
  type CasusRegeling,
  listCasusRegelingen,
  saveGebruik,
  saveGebruikBody,
} from '@naast/contract/regelingen';
import { gebruikNamen, gebruikStanden } from '@naast/domain/regelingen';
import { useQueryClient } from '@tanstack/react-query';
import type * as z from 'zod/mini';
import { call } from '#web/lib/call.ts';
import { keyOf } from '#web/lib/query.ts';
import { showToast } from '#web/lib/toast.ts';
import { Button } from '#web/ui/button.tsx';
import { type ContractForm, useContractForm } from '#web/ui/contract-form.ts';
import { DateField } from '#web/ui/date-field.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { Form } from '#web/ui/form.tsx';
import { RadioGroupField } from '#web/ui/radio-group-field.tsx';
import { showConflict } from '#web/ui/show-conflict.ts';
import { TextAreaField } from '#web/ui/text-area-field.tsx';
import { useVersie } from '#web/ui/use-versie.ts';

interface Props {
  casusId: string;
  item: CasusRegeling;
  onClose: () => void;
}

/** What the household did with one regeling, since when, and what there is to know about it. */
export function GebruikDialog({ casusId, item, onClose }: Props) {
  const { regeling, gebruik } = item;
  const client = useQueryClient();
  const versie = useVersie(gebruik.versie);
  const form: ContractForm<
    z.input<typeof saveGebruikBody>,
    z.output<typeof saveGebruikBody>
  > = useContractForm(saveGebruikBody, {
    defaultValues: { stand: gebruik.stand ?? 'aangevraagd', op: gebruik.op, notitie: gebruik.notitie },
    submit: (body) =>
      call(saveGebruik, { params: { id: casusId, regelingId: regeling.id }, versie: versie.nu(), body }),
    onSaved: () => {
      void client.invalidateQueries({ queryKey: keyOf(listCasusRegelingen) });
      showToast(`${regeling.naam} is opgeschreven.`);
      onClose();
    },
    onRefused: (weigering) => {
      const huidig = weigering.problem.huidig as CasusRegeling | undefined;
      const problem = { ...weigering.problem, huidig: huidig?.gebruik };
      return showConflict(form, { ...weigering, problem }, versie.zet);
    },
  });
  return (
    <Dialog titel={regeling.naam} onClose={onClose}>
      <Form form={form}>
        {regeling.bedoeldVoor && <p>Bedoeld voor: {regeling.bedoeldVoor}</p>}
        <RadioGroupField
          form={form}
          name="stand"
          label="Hoe staat het ermee?"
          keuzes={gebruikStanden.map((waarde) => ({ waarde, naam: gebruikNamen[waarde] }))}
        />
        <DateField form={form} name="op" label="Wanneer?" hint="Ongeveer mag." optional />
        <TextAreaField
          form={form}
          name="notitie"
          label="Notitie"
          hint="Bijvoorbeeld waarom het is afgewezen."
          optional
        />
        <div className="rij">
          <Button type="submit" bezig={form.formState.isSubmitting}>
            Opschrijven
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            Laat zoals het was
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
