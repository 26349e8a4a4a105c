import { type Afwezigheid, createAfwezigheidBody, createTeamAfwezigheid } from '@naast/contract/afwezigheid';
import type { Teamlid } from '@naast/contract/vertrekken';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { call } from '#web/lib/call.ts';
import { today } from '#web/lib/datum.ts';
import { showToast } from '#web/lib/toast.ts';
import { Button } from '#web/ui/button.tsx';
import { CollegaField } from '#web/ui/collega-field.tsx';
import { useContractForm } from '#web/ui/contract-form.ts';
import { DateField } from '#web/ui/date-field.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { Form } from '#web/ui/form.tsx';

interface Props {
  lid: Teamlid;
  onClose: () => void;
}

/** A colleague is suddenly away: until when, who stands in, and which casussen still need somebody. */
export function AfwezigDialog({ lid, onClose }: Props) {
  const [gemeld, setGemeld] = useState<Afwezigheid>();
  return (
    <Dialog titel={`${lid.naam} is er even niet`} onClose={onClose}>
      {gemeld ? (
        <Overgeslagen afwezigheid={gemeld} onClose={onClose} />
      ) : (
        <AfwezigForm lid={lid} onClose={onClose} onRest={setGemeld} />
      )}
    </Dialog>
  );
}

function AfwezigForm({ lid, onClose, onRest }: Props & { onRest: (gemeld: Afwezigheid) => void }) {
  const client = useQueryClient();
  const form = useContractForm(createAfwezigheidBody, {
    defaultValues: { waarnemerId: undefined, vanaf: today(), tot: undefined },
    submit: (body, { sleutel }) => call(createTeamAfwezigheid, { params: { id: lid.id }, body, sleutel }),
    onSaved: ({ body }) => {
      void client.invalidateQueries();
      showToast(`${body.waarnemer.naam} neemt waar, en krijgt daar een melding van.`);
      if (body.overgeslagen.length > 0) onRest(body);
      else onClose();
    },
  });
  return (
    <Form form={form}>
      <p>
        Bijvoorbeeld bij ziekte. Wie waarneemt, werkt in die dagen mee in de lopende casussen. De gezinnen
        houden hun contactpersoon.
      </p>
      <DateField form={form} name="vanaf" label="Eerste dag" min={today()} />
      <DateField
        form={form}
        name="tot"
        label="Laatste dag"
        hint="Weet je het niet? Schat het. Eerder stoppen kan altijd."
        min={today()}
      />
      <CollegaField
        form={form}
        name="waarnemerId"
        label="Wie neemt waar?"
        rol="professional"
        behalve={[lid.id]}
      />
      <div className="rij">
        <Button type="submit" bezig={form.formState.isSubmitting}>
          Afwezig melden
        </Button>
        <Button variant="tertiary" onClick={onClose}>
          Toch niet
        </Button>
      </div>
    </Form>
  );
}

function Overgeslagen({
  afwezigheid: { waarnemer, overgeslagen },
  onClose,
}: {
  afwezigheid: Afwezigheid;
  onClose: () => void;
}) {
  return (
    <div className="stapel">
      <p>{waarnemer.naam} neemt niet waar in:</p>
      <ul>
        {overgeslagen.map(({ casusId, huishouden, vervanger }) => (
          <li key={casusId}>
            <Link to={adres.casusTab(casusId, 'dossier')}>{huishouden}</Link>:{' '}
            {vervanger ? `${vervanger} vervangt daar al.` : 'kies daar zelf een vervanger.'}
          </li>
        ))}
      </ul>
      <div>
        <Button onClick={onClose}>Sluiten</Button>
      </div>
    </div>
  );
}
