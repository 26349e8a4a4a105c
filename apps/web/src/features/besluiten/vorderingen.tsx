import type { Aanvraag } from '@naast/contract/fonds-aanvraag';
import { type Besluiten, receiveTerug, type Vordering } from '@naast/contract/herzieningen';
import { showBedrag } from '#web/lib/bedrag.ts';
import { call } from '#web/lib/call.ts';
import { showDatum } from '#web/lib/datum.ts';
import { Button } from '#web/ui/button.tsx';
import { useContractForm } from '#web/ui/contract-form.ts';
import { DetailsList } from '#web/ui/details-list.tsx';
import { Form } from '#web/ui/form.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { MoneyField } from '#web/ui/money-field.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { useNaBesluit } from './use-na-besluit.ts';

/** What has to come back, what did, and what no longer has to. */
export function Vorderingen({ aanvraag, data }: { aanvraag: Aanvraag; data: Besluiten }) {
  const { vorderingen, mijn } = data;
  if (vorderingen.length === 0) return null;
  return (
    <section className="vlak stapel" aria-labelledby="terug">
      <Heading level={2} id="terug">
        Geld dat terugkomt
      </Heading>
      <ul className="naast-besluiten__lijst">
        {vorderingen.map((vordering) => (
          <li key={vordering.id} className="stapel stapel--dicht">
            <strong>{aanvraag.regels.find(({ id }) => id === vordering.regelId)?.wat}</strong>
            <DetailsList regels={listRegels(vordering)} />
            {vordering.ontvangsten.map((ontvangst) => (
              <div key={ontvangst.id} className="klein zacht">
                {showDatum(ontvangst.op)}: {showBedrag(ontvangst.bedragCent)} ontvangen
                {ontvangst.toelichting && ` (${ontvangst.toelichting})`}
              </div>
            ))}
            {mijn.magOntvangen && vordering.openCent > 0 && (
              <OntvangstForm key={vordering.openCent} aanvraagId={aanvraag.id} vordering={vordering} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

const listRegels = (v: Vordering): [string, string][] => [
  ['Bedrag', showBedrag(v.bedragCent)],
  ['Uiterlijk op', showDatum(v.voor)],
  ['Afspraak', v.regeling],
  ['Ontvangen', v.ontvangenCent > 0 ? showBedrag(v.ontvangenCent) : ''],
  ['Kwijtgescholden', v.kwijtgescholdenCent > 0 ? showBedrag(v.kwijtgescholdenCent) : ''],
  ['Vervallen', v.vervallenCent > 0 ? showBedrag(v.vervallenCent) : ''],
  ['Nog open', showBedrag(v.openCent)],
];

function OntvangstForm({ aanvraagId, vordering }: { aanvraagId: string; vordering: Vordering }) {
  const na = useNaBesluit();
  const form = useContractForm(receiveTerug.schema.body, {
    defaultValues: { bedragCent: vordering.openCent, toelichting: '' },
    kladje: vordering.id,
    submit: (body, { sleutel }) =>
      call(receiveTerug, { params: { id: aanvraagId, vorderingId: vordering.id }, body, sleutel }),
    onSaved: () => na('De terugbetaling staat in het grootboek.'),
  });
  return (
    <Form form={form}>
      <MoneyField form={form} name="bedragCent" label="Ontvangen bedrag" />
      <TextField form={form} name="toelichting" label="Opmerking" hint="Mag leeg blijven." />
      <div>
        <Button type="submit" variant="secondary" bezig={form.formState.isSubmitting}>
          Ontvangst vastleggen
        </Button>
      </div>
    </Form>
  );
}
