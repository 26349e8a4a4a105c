import { getVergadering, type Punt, updatePunt } from '@naast/contract/vergaderingen';
import { useQueryClient } from '@tanstack/react-query';
import { call } from '#web/lib/call.ts';
import { keyOf, useGet } from '#web/lib/query.ts';
import { showToast } from '#web/lib/toast.ts';
import { Button } from '#web/ui/button.tsx';
import { useContractForm } from '#web/ui/contract-form.ts';
import { Form } from '#web/ui/form.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { TextAreaField } from '#web/ui/text-area-field.tsx';

interface Props {
  aanvraagId: string;
  vergaderingId: string;
}

/** What is said at this point of the meeting; written by who leads it, read by the others. */
export function Verslag({ aanvraagId, vergaderingId }: Props) {
  const vergadering = useGet(getVergadering, { params: { id: vergaderingId } }).data;
  const punt = vergadering?.punten.find(({ aanvraag }) => aanvraag.id === aanvraagId);
  if (!vergadering || !punt) return null;
  const schrijven = vergadering.magLeiden && vergadering.stand === 'bezig';
  if (!schrijven && !punt.verslag) return null;
  return (
    <section className="stapel" aria-labelledby="verslag">
      <Heading level={2} id="verslag">
        Verslag van dit punt
      </Heading>
      {schrijven ? (
        <VerslagForm key={`${punt.id} ${punt.versie}`} punt={punt} vergaderingId={vergaderingId} />
      ) : (
        <p className="naast-fonds-antwoord">{punt.verslag}</p>
      )}
    </section>
  );
}

function VerslagForm({ punt, vergaderingId }: { punt: Punt; vergaderingId: string }) {
  const client = useQueryClient();
  const params = { id: vergaderingId, puntId: punt.id };
  const lees = () => client.invalidateQueries({ queryKey: keyOf(getVergadering) });
  const form = useContractForm(updatePunt.schema.body, {
    defaultValues: { verslag: punt.verslag },
    submit: (body) => call(updatePunt, { params, versie: punt.versie, body }),
    onSaved: () => {
      void lees();
      showToast('Het verslag is bewaard.');
    },
  });
  const behandel = async () => {
    const body = { verslag: form.getValues('verslag') ?? '', behandeld: punt.behandeldOp === null };
    const uitkomst = await call(updatePunt, { params, versie: punt.versie, body });
    void lees();
    showToast(uitkomst.ok ? 'Bewaard.' : uitkomst.problem.detail);
  };
  return (
    <Form form={form}>
      <TextAreaField form={form} name="verslag" label="Wat is er gezegd?" rows={4} optional />
      <div className="rij">
        <Button type="submit" variant="secondary" bezig={form.formState.isSubmitting}>
          Verslag bewaren
        </Button>
        <Button variant="tertiary" onClick={behandel}>
          {punt.behandeldOp === null ? 'Behandeld' : 'Toch nog niet behandeld'}
        </Button>
      </div>
    </Form>
  );
}
