import { createAdviseur, getInbreng, type Inbreng, withdrawAdviseur } from '@naast/contract/inbreng';
import { useQueryClient } from '@tanstack/react-query';
import { call } from '#web/lib/call.ts';
import { showDatum } from '#web/lib/datum.ts';
import { keyOf } from '#web/lib/query.ts';
import { showToast } from '#web/lib/toast.ts';
import { Button } from '#web/ui/button.tsx';
import { useContractForm } from '#web/ui/contract-form.ts';
import { Form } from '#web/ui/form.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { AdviesForm } from './advies-form.tsx';

interface Props {
  aanvraagId: string;
  inbreng: Inbreng;
}

/** Advice from experience: asked by who leads the meeting, given by who was asked. */
export function Adviseurs({ aanvraagId, inbreng }: Props) {
  const { adviseurs, mag, teVragen } = inbreng;
  if (adviseurs.length === 0 && teVragen.length === 0) return null;
  return (
    <section className="stapel" aria-labelledby="ervaring">
      <Heading level={2} id="ervaring">
        Advies uit ervaring
      </Heading>
      {adviseurs.map((adviseur) => (
        <Adviseur
          key={`${adviseur.id} ${adviseur.versie}`}
          aanvraagId={aanvraagId}
          adviseur={adviseur}
          magTerug={mag.vragen}
        />
      ))}
      {teVragen.length > 0 && <VraagForm aanvraagId={aanvraagId} teVragen={teVragen} />}
    </section>
  );
}

interface AdviseurProps {
  aanvraagId: string;
  adviseur: Inbreng['adviseurs'][number];
  magTerug: boolean;
}

function Adviseur({ aanvraagId, adviseur, magTerug }: AdviseurProps) {
  const client = useQueryClient();
  const { naam, functie, advies, adviesOp, gevraagdOp, vanMij, id, versie } = adviseur;
  const neemTerug = async () => {
    const uitkomst = await call(withdrawAdviseur, { params: { id: aanvraagId, adviseurId: id }, versie });
    void client.invalidateQueries({ queryKey: keyOf(getInbreng) });
    showToast(uitkomst.ok ? `${naam} hoeft geen advies meer te geven.` : uitkomst.problem.detail);
  };
  return (
    <div className="stapel stapel--dicht">
      <p>
        <strong>{naam}</strong> <span className="zacht">{functie}</span>
      </p>
      {advies !== null && <p className="naast-fonds-antwoord">{advies}</p>}
      <p className="klein zacht">
        {adviesOp
          ? `Advies van ${showDatum(adviesOp)}`
          : `Gevraagd op ${showDatum(gevraagdOp)}, nog geen advies`}
      </p>
      {vanMij && <AdviesForm aanvraagId={aanvraagId} adviseur={adviseur} />}
      {magTerug && advies === null && (
        <div>
          <Button variant="tertiary" klein aria-label={`Vraag aan ${naam} terugnemen`} onClick={neemTerug}>
            Vraag terugnemen
          </Button>
        </div>
      )}
    </div>
  );
}

function VraagForm({ aanvraagId, teVragen }: { aanvraagId: string; teVragen: Inbreng['teVragen'] }) {
  const client = useQueryClient();
  const form = useContractForm(createAdviseur.schema.body, {
    defaultValues: {},
    submit: (body, { sleutel }) => call(createAdviseur, { params: { id: aanvraagId }, body, sleutel }),
    onSaved: () => {
      void client.invalidateQueries({ queryKey: keyOf(getInbreng) });
      form.reset();
      showToast('De vraag is gesteld. Deze persoon ziet nu deze aanvraag.');
    },
  });
  return (
    <Form form={form}>
      <SelectField
        form={form}
        name="gebruikerId"
        label="Wie vraag je om advies?"
        hint="Deze persoon ziet dan deze ene aanvraag, zonder namen en zonder stemmen."
        keuzes={teVragen.map(({ id, naam, functie }) => ({ waarde: id, naam: `${naam}, ${functie}` }))}
      />
      <div>
        <Button type="submit" variant="secondary" klein bezig={form.formState.isSubmitting}>
          Advies vragen
        </Button>
      </div>
    </Form>
  );
}
