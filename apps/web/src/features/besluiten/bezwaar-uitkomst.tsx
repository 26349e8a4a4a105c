import { type Bezwaar, decideBezwaar } from '@naast/contract/bezwaren';
import type { Aanvraag } from '@naast/contract/fonds-aanvraag';
import type { BesluitKort } from '@naast/contract/herzieningen';
import { bezwaarUitkomstNamen } from '@naast/domain/bezwaar';
import { call } from '#web/lib/call.ts';
import { Button } from '#web/ui/button.tsx';
import { useContractForm } from '#web/ui/contract-form.ts';
import { Form } from '#web/ui/form.tsx';
import { RadioGroupField } from '#web/ui/radio-group-field.tsx';
import { TextAreaField } from '#web/ui/text-area-field.tsx';
import { RegelVelden } from './regel-velden.tsx';
import { useNaBesluit } from './use-na-besluit.ts';

interface Props {
  aanvraag: Aanvraag;
  bezwaar: Bezwaar;
  geldt: BesluitKort | undefined;
}

/** The outcome: the besluit stands with reasons, or the family is right and gets a better proposal. */
export function BezwaarUitkomst({ aanvraag, bezwaar, geldt }: Props) {
  const na = useNaBesluit();
  const keuzes = bezwaar.ontvankelijk
    ? (['ongegrond', 'gegrond'] as const)
    : (['niet_ontvankelijk'] as const);
  const form = useContractForm(decideBezwaar.schema.body, {
    kladje: bezwaar.id,
    defaultValues: {
      ...(bezwaar.ontvankelijk ? {} : { uitkomst: 'niet_ontvankelijk' as const }),
      motivering: '',
      regels: geldt?.regels.map((regel) => ({ ...regel })) ?? [],
    },
    submit: (body, { sleutel }) =>
      call(decideBezwaar, { params: { id: aanvraag.id, bezwaarId: bezwaar.id }, body, sleutel }),
    onSaved: () => na('De uitkomst staat vast.'),
  });
  return (
    <Form form={form}>
      <RadioGroupField
        form={form}
        name="uitkomst"
        label="Wat is de uitkomst?"
        keuzes={keuzes.map((waarde) => ({ waarde, naam: bezwaarUitkomstNamen[waarde] }))}
      />
      {form.watch('uitkomst') === 'gegrond' && <RegelVelden form={form} aanvraag={aanvraag} />}
      <TextAreaField
        form={form}
        name="motivering"
        label="Waarom is dit de uitkomst?"
        hint="Het gezin leest dit in de brief. Schrijf korte zinnen."
      />
      <div>
        <Button type="submit" bezig={form.formState.isSubmitting}>
          Uitkomst vastleggen
        </Button>
      </div>
    </Form>
  );
}
