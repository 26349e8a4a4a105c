import { type Loketverzoek, updateLoketverzoek } from '@naast/contract/loketverzoeken';
import { datum, tekst } from '@naast/contract/veld';
import { gedeeldeGegevens, gedeeldNamen } from '@naast/domain/loketverzoeken';
import * as z from 'zod/mini';
import { call } from '#web/lib/call.ts';
import { showDatum, today } from '#web/lib/datum.ts';
import { Button } from '#web/ui/button.tsx';
import { CheckboxGroupField } from '#web/ui/checkbox-group-field.tsx';
import { useContractForm } from '#web/ui/contract-form.ts';
import { DateField } from '#web/ui/date-field.tsx';
import { Form } from '#web/ui/form.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { useNaWijziging } from './use-verzoek.ts';

/** Who gets the letter and what it tells: the family says yes to that before it can be sent. */
export function Toestemming({ verzoek }: { verzoek: Loketverzoek }) {
  const { akkoordOp, akkoordDoor, deelt, loket } = verzoek;
  return (
    <section className="stapel" aria-labelledby="toestemming">
      <Heading level={3} id="toestemming">
        2. Mag dit gedeeld worden?
      </Heading>
      {akkoordOp ? (
        <Notice soort="goed" titel={`${akkoordDoor} zei ja op ${showDatum(akkoordOp)}`}>
          <p>
            {loket || 'Het loket'} mag lezen:{' '}
            {deelt.map((deel) => gedeeldNamen[deel].toLowerCase()).join(', ')}.
            {verzoek.mijn.magWijzigen &&
              ' Kies je een ander loket of deel je meer? Dan vraag je het opnieuw.'}
          </p>
        </Notice>
      ) : (
        <p className="zacht">
          De brief noemt het gezin bij naam. Vertel wie hem leest en wat erin staat. Pas daarna kan hij weg.
        </p>
      )}
      {verzoek.mijn.magWijzigen && <Vragen verzoek={verzoek} />}
    </section>
  );
}

const schema = z.object({
  deelt: z.array(z.enum(gedeeldeGegevens)).check(z.minLength(1)),
  akkoordDoor: tekst(200),
  akkoordOp: datum,
});

function Vragen({ verzoek }: { verzoek: Loketverzoek }) {
  const naWijziging = useNaWijziging(verzoek.id);
  const form = useContractForm(schema, {
    defaultValues: {
      deelt: verzoek.deelt,
      akkoordDoor: verzoek.akkoordDoor,
      akkoordOp: verzoek.akkoordOp ?? today(),
    },
    submit: (body) => call(updateLoketverzoek, { params: { id: verzoek.id }, versie: verzoek.versie, body }),
    onSaved: ({ body }) => naWijziging(body),
  });
  return (
    <Form form={form}>
      <CheckboxGroupField
        form={form}
        name="deelt"
        label="Wat staat er in de brief?"
        keuzes={gedeeldeGegevens.map((waarde) => ({ waarde, naam: gedeeldNamen[waarde] }))}
      />
      <TextField form={form} name="akkoordDoor" label="Wie van het gezin zei ja?" />
      <DateField form={form} name="akkoordOp" label="Wanneer?" />
      <div>
        <Button type="submit" variant="secondary" bezig={form.formState.isSubmitting}>
          Het gezin zegt ja
        </Button>
      </div>
    </Form>
  );
}
