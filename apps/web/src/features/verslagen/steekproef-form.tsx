import { createSteekproef } from '@naast/contract/verslag-steekproef';
import { steekproefWijzeNamen, steekproefWijzen } from '@naast/domain/verslagen';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { call } from '#web/lib/call.ts';
import { Button } from '#web/ui/button.tsx';
import { useContractForm } from '#web/ui/contract-form.ts';
import { Form } from '#web/ui/form.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { NumberField } from '#web/ui/number-field.tsx';
import { RadioGroupField } from '#web/ui/radio-group-field.tsx';

const uitleg = {
  aselect: 'Elke betaling kan even goed worden getrokken.',
  naar_bedrag:
    'Uit elke laag minstens één: tot € 500, tot € 5.000, en daarboven. Meer waar het meeste geld zit.',
} as const;

/** Draws a sample. The zaad is proposed at random, and can be typed to draw an earlier one again. */
export function SteekproefForm({ fondsId, jaar }: { fondsId: string; jaar: number }) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const form = useContractForm(createSteekproef.schema.body, {
    defaultValues: {
      budgetjaar: jaar,
      wijze: 'naar_bedrag',
      grootte: 10,
      zaad: Math.floor(Math.random() * 1_000_000),
    },
    submit: (body, { sleutel }) => call(createSteekproef, { params: { id: fondsId }, body, sleutel }),
    onSaved: ({ body }) => {
      void client.invalidateQueries();
      void navigate(adres.steekproef(fondsId, body.id));
    },
  });
  return (
    <section className="vlak stapel" aria-labelledby="steekproef-nieuw">
      <Heading level={2} id="steekproef-nieuw">
        Een steekproef trekken
      </Heading>
      <Form form={form}>
        <RadioGroupField
          form={form}
          name="wijze"
          label="Hoe wil je trekken?"
          keuzes={steekproefWijzen.map((waarde) => ({
            waarde,
            naam: steekproefWijzeNamen[waarde],
            uitleg: uitleg[waarde],
          }))}
        />
        <div className="naast-verslag-velden">
          <NumberField form={form} name="grootte" label="Hoeveel betalingen" />
          <NumberField form={form} name="budgetjaar" label="Budgetjaar" />
          <NumberField
            form={form}
            name="zaad"
            label="Zaad"
            hint="Met hetzelfde getal trek je dezelfde betalingen."
          />
        </div>
        <div>
          <Button type="submit" bezig={form.formState.isSubmitting}>
            Steekproef trekken
          </Button>
        </div>
      </Form>
    </section>
  );
}
