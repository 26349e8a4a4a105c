import {
  createBevinding,
  getSteekproef,
  listSteekproeven,
  type SteekproefRegel,
} from '@naast/contract/verslag-steekproef';
import { steekproefOordeelNamen, steekproefOordelen } from '@naast/domain/verslagen';
import { useQueryClient } from '@tanstack/react-query';
import { call } from '#web/lib/call.ts';
import { keyOf } from '#web/lib/query.ts';
import { Button } from '#web/ui/button.tsx';
import { useContractForm } from '#web/ui/contract-form.ts';
import { Form } from '#web/ui/form.tsx';
import { RadioGroupField } from '#web/ui/radio-group-field.tsx';
import { TextAreaField } from '#web/ui/text-area-field.tsx';

interface Props {
  params: { id: string; steekproefId: string };
  post: SteekproefRegel;
  onKlaar: () => void;
}

/** What the controleur found at one payment; an earlier finding stays. */
export function BevindingForm({ params, post, onKlaar }: Props) {
  const client = useQueryClient();
  const lees = () => {
    for (const route of [getSteekproef, listSteekproeven])
      void client.invalidateQueries({ queryKey: keyOf(route) });
  };
  const form = useContractForm(createBevinding.schema.body, {
    defaultValues: { bevinding: '', gezien: post.bevindingNr },
    submit: (body, { sleutel }) =>
      call(createBevinding, { params: { ...params, volgnr: post.volgnr }, body, sleutel }),
    onSaved: () => {
      lees();
      onKlaar();
    },
    onRefused: () => {
      lees();
      return false;
    },
  });
  return (
    <Form form={form}>
      <RadioGroupField
        form={form}
        name="oordeel"
        label="Klopt deze betaling met het besluit en de rekening?"
        keuzes={steekproefOordelen.map((waarde) => ({ waarde, naam: steekproefOordeelNamen[waarde] }))}
      />
      <TextAreaField
        form={form}
        name="bevinding"
        label="Wat vond je?"
        hint="Schrijf geen namen van het gezin op."
        optional
      />
      <div className="rij">
        <Button type="submit" klein bezig={form.formState.isSubmitting}>
          Vastleggen
        </Button>
        <Button variant="tertiary" klein onClick={onKlaar}>
          Toch niet
        </Button>
      </div>
    </Form>
  );
}
