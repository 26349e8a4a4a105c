import { listAanvraagBijlagen } from '@naast/contract/bijlagen';
import { noteBesteding } from '@naast/contract/uitvoering';
import { id } from '@naast/contract/veld';
import { bestedingNamen, bestedingSoorten } from '@naast/domain/betalingen';
import * as z from 'zod/mini';
import { call } from '#web/lib/call.ts';
import { useGet } from '#web/lib/query.ts';
import { Button } from '#web/ui/button.tsx';
import { useContractForm } from '#web/ui/contract-form.ts';
import { Form } from '#web/ui/form.tsx';
import { MoneyField } from '#web/ui/money-field.tsx';
import { RadioGroupField } from '#web/ui/radio-group-field.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { TextAreaField } from '#web/ui/text-area-field.tsx';
import { useNaUitvoering } from './use-na-uitvoering.ts';

interface Props {
  aanvraagId: string;
  regelId: string;
  nog: number;
  onSluit: () => void;
}

const bonForm = z.extend(noteBesteding.schema.body, { bijlageId: z.optional(id) });

/** A receipt or the family's own word for what was paid; a stored file can be named with it. */
export function BonForm({ aanvraagId, regelId, nog, onSluit }: Props) {
  const na = useNaUitvoering();
  const bijlagen = useGet(listAanvraagBijlagen, { params: { id: aanvraagId } }).data?.items ?? [];
  const form = useContractForm(bonForm, {
    defaultValues: { regelId, soort: 'bon', bedragCent: nog, omschrijving: '' },
    submit: ({ bijlageId = null, ...body }, { sleutel }) =>
      call(noteBesteding, { params: { id: aanvraagId }, body: { ...body, bijlageId }, sleutel }),
    onSaved: () => {
      onSluit();
      na('Vastgelegd waar het geld aan is besteed.');
    },
  });
  return (
    <Form form={form}>
      <RadioGroupField
        form={form}
        name="soort"
        label="Wat heb je?"
        naastElkaar
        keuzes={bestedingSoorten.map((waarde) => ({ waarde, naam: bestedingNamen[waarde] }))}
      />
      <MoneyField form={form} name="bedragCent" label="Bedrag" />
      <TextAreaField
        form={form}
        name="omschrijving"
        label="Wat staat erop, of wat verklaart het gezin?"
        rows={2}
      />
      {bijlagen.length > 0 && (
        <SelectField
          form={form}
          name="bijlageId"
          label="Welk bestand hoort erbij?"
          optional
          leeg="Geen bestand"
          keuzes={bijlagen.map(({ id: waarde, naam, omschrijving }) => ({
            waarde,
            naam: omschrijving ? `${naam}: ${omschrijving}` : naam,
          }))}
        />
      )}
      <div>
        <Button type="submit" bezig={form.formState.isSubmitting}>
          Vastleggen
        </Button>
      </div>
    </Form>
  );
}
