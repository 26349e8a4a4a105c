import { createCorrectie, listCorrecties } from '@naast/contract/verslag-boekingen';
import { correctieKanten, correctieKantNamen } from '@naast/domain/verslagen';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '#web/lib/call.ts';
import { keyOf } from '#web/lib/query.ts';
import { showToast } from '#web/lib/toast.ts';
import { Button } from '#web/ui/button.tsx';
import { useContractForm } from '#web/ui/contract-form.ts';
import { Form } from '#web/ui/form.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { MoneyField } from '#web/ui/money-field.tsx';
import { NumberField } from '#web/ui/number-field.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { TextAreaField } from '#web/ui/text-area-field.tsx';

interface Props {
  fondsId: string;
  jaren: readonly number[];
  jaar: number;
}

/** Proposes a correctie; a fresh form after each one. */
export function CorrectieForm(props: Props) {
  const [keer, setKeer] = useState(0);
  return <Voorstel key={keer} {...props} onKlaar={() => setKeer(keer + 1)} />;
}

const kanten = correctieKanten.map((waarde) => ({ waarde, naam: correctieKantNamen[waarde] }));

function Voorstel({ fondsId, jaren, jaar, onKlaar }: Props & { onKlaar: () => void }) {
  const client = useQueryClient();
  const form = useContractForm(createCorrectie.schema.body, {
    defaultValues: { budgetjaar: jaar, uitleg: '' },
    submit: (body, { sleutel }) => call(createCorrectie, { params: { id: fondsId }, body, sleutel }),
    onSaved: () => {
      void client.invalidateQueries({ queryKey: keyOf(listCorrecties) });
      showToast('De correctie wacht op een tweede persoon.');
      onKlaar();
    },
  });
  return (
    <section className="vlak stapel" aria-labelledby="correctie-nieuw">
      <Heading level={2} id="correctie-nieuw">
        Een correctie voorstellen
      </Heading>
      <Form form={form}>
        <div className="naast-verslag-velden">
          <SelectField form={form} name="van" label="Het geld gaat van" keuzes={kanten} />
          <SelectField form={form} name="naar" label="Het geld gaat naar" keuzes={kanten} />
          <MoneyField form={form} name="bedragCent" label="Bedrag" />
          {jaren.length > 1 && (
            <NumberField form={form} name="budgetjaar" label="Budgetjaar" hint={jaren.join(', ')} />
          )}
        </div>
        <TextAreaField
          form={form}
          name="uitleg"
          label="Wat klopte er niet?"
          hint="Noem de regel die fout was. Schrijf geen namen van het gezin op."
        />
        <div>
          <Button type="submit" bezig={form.formState.isSubmitting}>
            Correctie voorstellen
          </Button>
        </div>
      </Form>
    </section>
  );
}
