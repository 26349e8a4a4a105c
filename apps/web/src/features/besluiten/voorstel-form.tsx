import type { Aanvraag } from '@naast/contract/fonds-aanvraag';
import { type Besluiten, createHerziening } from '@naast/contract/herzieningen';
import { herzieningSoorten, herzieningSoortNamen } from '@naast/domain/herziening';
import { call } from '#web/lib/call.ts';
import { Button } from '#web/ui/button.tsx';
import { useContractForm } from '#web/ui/contract-form.ts';
import { DateField } from '#web/ui/date-field.tsx';
import { Form } from '#web/ui/form.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { RadioGroupField } from '#web/ui/radio-group-field.tsx';
import { TextAreaField } from '#web/ui/text-area-field.tsx';
import { Gevolgen } from './gevolgen.tsx';
import { RegelVelden } from './regel-velden.tsx';
import { useNaBesluit } from './use-na-besluit.ts';

interface Props {
  aanvraag: Aanvraag;
  data: Besluiten;
  onKlaar: () => void;
}

const uitleg: Record<(typeof herzieningSoorten)[number], string> = {
  wijzigen: 'Andere bedragen of voorwaarden.',
  intrekken: 'Het gezin krijgt de hulp of een deel ervan niet meer.',
  terugvorderen: 'Er is meer betaald dan nodig was. Het verschil komt terug.',
  kwijtschelden: 'Wat nog terug moest komen, hoeft niet meer.',
};

/** Proposes a new besluit: what each line gets, and what then happens to the money. */
export function VoorstelForm({ aanvraag, data, onKlaar }: Props) {
  const na = useNaBesluit();
  const geldt = data.besluiten.find((besluit) => besluit.geldt);
  const form = useContractForm(createHerziening.schema.body, {
    defaultValues: {
      soort: 'wijzigen',
      aanleiding: 'fonds',
      reden: '',
      regels: geldt?.regels.map((regel) => ({ ...regel })) ?? [],
      terugRegeling: '',
    },
    submit: (body, { sleutel }) => call(createHerziening, { params: { id: aanvraag.id }, body, sleutel }),
    onSaved: () => {
      onKlaar();
      na('Het voorstel staat klaar.');
    },
  });
  const [soort, regels] = form.watch(['soort', 'regels']);
  const bedragen = regels.map(({ toegekendCent }) => toegekendCent);
  return (
    <Form form={form} className="vlak stapel">
      <Heading level={3}>Een nieuw besluit voorstellen</Heading>
      <RadioGroupField
        form={form}
        name="soort"
        label="Wat stel je voor?"
        keuzes={herzieningSoorten.map((waarde) => ({
          waarde,
          naam: herzieningSoortNamen[waarde],
          uitleg: uitleg[waarde],
        }))}
      />
      <RadioGroupField
        form={form}
        name="aanleiding"
        label="Van wie komt dit?"
        naastElkaar
        keuzes={[
          { waarde: 'fonds', naam: 'Het fonds' },
          { waarde: 'gezin', naam: 'Het gezin wil dit' },
        ]}
      />
      {soort !== 'kwijtschelden' && <RegelVelden form={form} aanvraag={aanvraag} />}
      {soort !== 'kwijtschelden' && <Gevolgen aanvraag={aanvraag} data={data} bedragen={bedragen} />}
      {(soort === 'terugvorderen' || soort === 'intrekken' || soort === 'wijzigen') && (
        <details open={soort === 'terugvorderen'}>
          <summary>Geld dat terug moet komen</summary>
          <div className="stapel">
            <DateField form={form} name="terugVoor" label="Wanneer moet het terug zijn?" />
            <TextAreaField
              form={form}
              name="terugRegeling"
              label="Hoe betaalt het gezin terug?"
              hint="Bijvoorbeeld: elke maand 50 euro. Dit staat in de brief."
              rows={2}
            />
          </div>
        </details>
      )}
      <TextAreaField form={form} name="reden" label="Waarom?" hint="Het gezin en de commissie lezen dit." />
      <div className="rij">
        <Button type="submit" bezig={form.formState.isSubmitting}>
          Voorstel vastleggen
        </Button>
        <Button variant="tertiary" onClick={onKlaar}>
          Toch niet
        </Button>
      </div>
    </Form>
  );
}
