import type { Aanvraag } from '@naast/contract/fonds-aanvraag';
import { answerVraag, askVraag } from '@naast/contract/fonds-stappen';
import { call } from '#web/lib/call.ts';
import { showMoment } from '#web/lib/datum.ts';
import { Badge } from '#web/ui/badge.tsx';
import { Button } from '#web/ui/button.tsx';
import { useContractForm } from '#web/ui/contract-form.ts';
import { Form } from '#web/ui/form.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { TextAreaField } from '#web/ui/text-area-field.tsx';
import { useNaStap } from './use-stap.ts';

/** Questions of the commissie with their answers; the forms for who may ask or answer now. */
export function Vragen({ aanvraag }: { aanvraag: Aanvraag }) {
  const { vragen, mijn } = aanvraag;
  const magVragen = mijn.acties.includes('vraag_stellen');
  if (vragen.length === 0 && !magVragen) return null;
  return (
    <section className="stapel">
      <Heading level={2}>Vragen en antwoorden</Heading>
      {vragen.length > 0 && (
        <ul className="naast-fonds-vragen">
          {vragen.map((vraag) => (
            <li key={vraag.id} className="stapel stapel--dicht">
              <Vraag vraag={vraag} />
              {vraag.antwoord === null && mijn.acties.includes('beantwoorden') && (
                <AntwoordForm aanvraagId={aanvraag.id} vraag={vraag} />
              )}
            </li>
          ))}
        </ul>
      )}
      {magVragen && <VraagForm aanvraagId={aanvraag.id} />}
    </section>
  );
}

function Vraag({ vraag }: { vraag: Aanvraag['vragen'][number] }) {
  return (
    <>
      {vraag.soort === 'voornemen' && (
        <div>
          <Badge soort="let-op">Wat vindt het gezin van een afwijzing?</Badge>
        </div>
      )}
      <p className="naast-fonds-vraag">{vraag.vraag}</p>
      <p className="klein zacht">
        {vraag.door}, {showMoment(vraag.op)}
      </p>
      {vraag.antwoord === null ? (
        <p className="zacht">Nog geen antwoord</p>
      ) : (
        <p className="naast-fonds-antwoord">{vraag.antwoord}</p>
      )}
    </>
  );
}

function AntwoordForm({ aanvraagId, vraag }: { aanvraagId: string; vraag: Aanvraag['vragen'][number] }) {
  const naStap = useNaStap();
  const form = useContractForm(answerVraag.schema.body, {
    defaultValues: { antwoord: '' },
    kladje: vraag.id,
    submit: (body, { sleutel }) =>
      call(answerVraag, { params: { id: aanvraagId, vraagId: vraag.id }, body, sleutel }),
    onSaved: () => naStap('Je antwoord staat bij de aanvraag.'),
  });
  const label = vraag.soort === 'voornemen' ? 'Wat vindt het gezin?' : 'Jouw antwoord';
  return (
    <Form form={form}>
      <TextAreaField form={form} name="antwoord" label={label} />
      <div>
        <Button type="submit" bezig={form.formState.isSubmitting}>
          Antwoord versturen
        </Button>
      </div>
    </Form>
  );
}

function VraagForm({ aanvraagId }: { aanvraagId: string }) {
  const naStap = useNaStap();
  const form = useContractForm(askVraag.schema.body, {
    defaultValues: { soort: 'vraag', vraag: '' },
    submit: (body, { sleutel }) => call(askVraag, { params: { id: aanvraagId }, body, sleutel }),
    onSaved: () => {
      form.reset();
      naStap('Je vraag is gesteld. De beslistermijn staat stil tot het antwoord er is.');
    },
  });
  return (
    <Form form={form}>
      <TextAreaField form={form} name="vraag" label="Een vraag aan de aanvrager" rows={2} />
      <div>
        <Button type="submit" variant="secondary" bezig={form.formState.isSubmitting}>
          Vraag stellen
        </Button>
      </div>
    </Form>
  );
}
