import type { Aanvraag } from '@naast/contract/fonds-aanvraag';
import { accountAanvraag, settleRegel } from '@naast/contract/fonds-stappen';
import { showBedrag } from '#web/lib/bedrag.ts';
import { call } from '#web/lib/call.ts';
import { showDatum } from '#web/lib/datum.ts';
import { Button } from '#web/ui/button.tsx';
import { CheckboxField } from '#web/ui/checkbox-field.tsx';
import { useContractForm } from '#web/ui/contract-form.ts';
import { Form } from '#web/ui/form.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { MoneyField } from '#web/ui/money-field.tsx';
import { RadioGroupField } from '#web/ui/radio-group-field.tsx';
import { TextAreaField } from '#web/ui/text-area-field.tsx';
import { Betaalplan } from './betaalplan.tsx';
import { useNaUitvoering } from './use-na-uitvoering.ts';

const rond: readonly Aanvraag['stand'][] = ['besloten', 'uitbetaald', 'verantwoord'];

/** After the besluit: the plan and its payments, and checking by the controleur. */
export function Uitvoering({ aanvraag }: { aanvraag: Aanvraag }) {
  const { besluit, verantwoording, mijn, regels, stand } = aanvraag;
  const open = besluit?.regels.filter(({ openCent }) => openCent > 0) ?? [];
  return (
    <>
      {besluit && besluit.uitkomst !== 'afgewezen' && rond.includes(stand) && (
        <Betaalplan aanvraagId={aanvraag.id} />
      )}
      {mijn.acties.includes('betalen') && open.length > 0 && (
        <details className="vlak">
          <summary>Met de hand vastleggen</summary>
          <div className="stapel">
            <p className="zacht">
              Alleen voor wat buiten een betaalopdracht om is betaald, of niet meer nodig is.
            </p>
            {open.map((deel) => (
              <BetaalForm
                // The open amount changes after a payment: then the form starts anew.
                key={`${deel.regelId} ${deel.openCent}`}
                aanvraagId={aanvraag.id}
                deel={deel}
                regel={regels.find(({ id }) => id === deel.regelId)}
              />
            ))}
          </div>
        </details>
      )}
      {mijn.acties.includes('verantwoorden') && <VerantwoordForm aanvraagId={aanvraag.id} />}
      {verantwoording && (
        <section className="vlak stapel stapel--dicht">
          <Heading level={2}>Gecontroleerd</Heading>
          <p>{verantwoording.oordeel}</p>
          <p className="klein zacht">
            {verantwoording.door}, {showDatum(verantwoording.op)}
          </p>
        </section>
      )}
    </>
  );
}

interface BetaalProps {
  aanvraagId: string;
  deel: NonNullable<Aanvraag['besluit']>['regels'][number];
  regel: Aanvraag['regels'][number] | undefined;
}

function BetaalForm({ aanvraagId, deel, regel }: BetaalProps) {
  const naStap = useNaUitvoering();
  const form = useContractForm(settleRegel.schema.body, {
    defaultValues: { regelId: deel.regelId, soort: 'betaling', bedragCent: deel.openCent, toelichting: '' },
    submit: (body, { sleutel }) => call(settleRegel, { params: { id: aanvraagId }, body, sleutel }),
    onSaved: (_uitkomst, { soort }) =>
      naStap(
        soort === 'betaling' ? 'De betaling staat in het grootboek.' : 'Het geld is weer vrij in het fonds.',
      ),
  });
  return (
    <Form form={form}>
      <p>
        <strong>{regel?.wat}</strong>
        <br />
        Aan {regel?.ontvanger} · nog {showBedrag(deel.openCent)}
        {deel.voorwaarde && (
          <>
            <br />
            Voorwaarde: {deel.voorwaarde}
          </>
        )}
      </p>
      <RadioGroupField
        form={form}
        name="soort"
        label="Wat doe je?"
        naastElkaar
        keuzes={[
          { waarde: 'betaling', naam: 'Betalen' },
          { waarde: 'vrijval', naam: 'Niet nodig, terug naar het fonds' },
        ]}
      />
      <MoneyField form={form} name="bedragCent" label="Bedrag" />
      <TextAreaField
        form={form}
        name="toelichting"
        label={deel.voorwaarde ? 'Hoe is aan de voorwaarde voldaan?' : 'Waarom met de hand?'}
        rows={2}
      />
      <div>
        <Button type="submit" bezig={form.formState.isSubmitting}>
          Vastleggen
        </Button>
      </div>
    </Form>
  );
}

function VerantwoordForm({ aanvraagId }: { aanvraagId: string }) {
  const naStap = useNaUitvoering();
  const form = useContractForm(accountAanvraag.schema.body, {
    defaultValues: { oordeel: '', zonderBon: false },
    submit: (body, { sleutel }) => call(accountAanvraag, { params: { id: aanvraagId }, body, sleutel }),
    onSaved: () => naStap('De besteding is gecontroleerd.'),
  });
  return (
    <section className="vlak stapel">
      <Heading level={2}>Besteding controleren</Heading>
      <Form form={form}>
        <TextAreaField form={form} name="oordeel" label="Is het geld goed besteed?" />
        <CheckboxField
          form={form}
          name="zonderBon"
          label="Ook goed als niet elke euro een bon of verklaring heeft"
          hint="Schrijf dan hierboven waarom."
        />
        <div>
          <Button type="submit" bezig={form.formState.isSubmitting}>
            Vastleggen
          </Button>
        </div>
      </Form>
    </section>
  );
}
