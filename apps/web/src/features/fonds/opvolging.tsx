import { evaluateAanvraag, type Uitvoering, updateOpvolging } from '@naast/contract/uitvoering';
import { hulpAntwoorden, hulpNamen } from '@naast/domain/betalingen';
import { useState } from 'react';
import { call } from '#web/lib/call.ts';
import { showDatum } from '#web/lib/datum.ts';
import { Button } from '#web/ui/button.tsx';
import { useContractForm } from '#web/ui/contract-form.ts';
import { DateField } from '#web/ui/date-field.tsx';
import { DetailsList } from '#web/ui/details-list.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { Form } from '#web/ui/form.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { RadioGroupField } from '#web/ui/radio-group-field.tsx';
import { TextAreaField } from '#web/ui/text-area-field.tsx';
import { useNaUitvoering } from './use-na-uitvoering.ts';

interface Props {
  aanvraagId: string;
  opvolging: NonNullable<Uitvoering['opvolging']>;
  mag: Uitvoering['mag'];
}

/** When we look back whether it helped, what came out of that, and when the money must be accounted for. */
export function Opvolging({ aanvraagId, opvolging, mag }: Props) {
  const [open, setOpen] = useState<'data' | 'evaluatie'>();
  const { evaluatieOp, verantwoordenVoor, evaluatie } = opvolging;
  return (
    <section className="vlak stapel stapel--dicht">
      <Heading level={2}>Terugkijken</Heading>
      <DetailsList
        regels={[
          ['Terugkijken op', showDatum(evaluatieOp)],
          ['Verantwoord voor', verantwoordenVoor ? showDatum(verantwoordenVoor) : ''],
          ['Heeft het geholpen?', evaluatie ? hulpNamen[evaluatie.hielp] : ''],
        ]}
      />
      {evaluatie && (
        <p>
          {evaluatie.tekst}
          <span className="naast-plan__onder">
            {evaluatie.door}, {showDatum(evaluatie.op)}
          </span>
        </p>
      )}
      <div className="rij">
        {mag.regelen && !evaluatie && (
          <Button variant="secondary" onClick={() => setOpen('evaluatie')}>
            Terugkijken
          </Button>
        )}
        {mag.datumZetten && (
          <Button variant="tertiary" onClick={() => setOpen('data')}>
            Datums aanpassen
          </Button>
        )}
      </div>
      {open && (
        <Dialog
          titel={open === 'data' ? 'Datums aanpassen' : 'Heeft het geholpen?'}
          onClose={() => setOpen(undefined)}
        >
          {open === 'data' ? (
            <DataForm
              aanvraagId={aanvraagId}
              opvolging={opvolging}
              mag={mag}
              onSluit={() => setOpen(undefined)}
            />
          ) : (
            <EvaluatieForm aanvraagId={aanvraagId} onSluit={() => setOpen(undefined)} />
          )}
        </Dialog>
      )}
    </section>
  );
}

function DataForm({ aanvraagId, opvolging, mag, onSluit }: Props & { onSluit: () => void }) {
  const na = useNaUitvoering();
  const form = useContractForm(updateOpvolging.schema.body, {
    defaultValues: { evaluatieOp: opvolging.evaluatieOp, verantwoordenVoor: opvolging.verantwoordenVoor },
    submit: (body) => call(updateOpvolging, { params: { id: aanvraagId }, body, versie: opvolging.versie }),
    onSaved: () => {
      onSluit();
      na('De datums zijn aangepast.');
    },
  });
  return (
    <Form form={form}>
      {mag.evaluatieZetten && <DateField form={form} name="evaluatieOp" label="Terugkijken op" />}
      <DateField form={form} name="verantwoordenVoor" label="Verantwoord voor" />
      <div>
        <Button type="submit" bezig={form.formState.isSubmitting}>
          Bewaar
        </Button>
      </div>
    </Form>
  );
}

function EvaluatieForm({ aanvraagId, onSluit }: { aanvraagId: string; onSluit: () => void }) {
  const na = useNaUitvoering();
  const form = useContractForm(evaluateAanvraag.schema.body, {
    defaultValues: { hielp: 'ja', tekst: '' },
    submit: (body, { sleutel }) => call(evaluateAanvraag, { params: { id: aanvraagId }, body, sleutel }),
    onSaved: () => {
      onSluit();
      na('Vastgelegd of het heeft geholpen.');
    },
  });
  return (
    <Form form={form}>
      <RadioGroupField
        form={form}
        name="hielp"
        label="Heeft het geholpen?"
        naastElkaar
        keuzes={hulpAntwoorden.map((waarde) => ({ waarde, naam: hulpNamen[waarde] }))}
      />
      <TextAreaField
        form={form}
        name="tekst"
        label="Wat is er anders dan toen?"
        hint="Schrijf geen namen: het fonds leest dit ook."
        rows={4}
      />
      <div>
        <Button type="submit" bezig={form.formState.isSubmitting}>
          Vastleggen
        </Button>
      </div>
    </Form>
  );
}
