import { type Bezwaar, hearBezwaar, postponeBezwaar, withdrawBezwaar } from '@naast/contract/bezwaren';
import type { Aanvraag } from '@naast/contract/fonds-aanvraag';
import type { BesluitKort } from '@naast/contract/herzieningen';
import { verdaagWeken } from '@naast/domain/bezwaar';
import { call } from '#web/lib/call.ts';
import { Button } from '#web/ui/button.tsx';
import { useContractForm } from '#web/ui/contract-form.ts';
import { DateField } from '#web/ui/date-field.tsx';
import { Form } from '#web/ui/form.tsx';
import { TextAreaField } from '#web/ui/text-area-field.tsx';
import { BezwaarUitkomst } from './bezwaar-uitkomst.tsx';
import { OordeelForm } from './oordeel-form.tsx';
import { useNaBesluit } from './use-na-besluit.ts';

interface Props {
  aanvraag: Aanvraag;
  bezwaar: Bezwaar;
  geldt: BesluitKort | undefined;
}

/** The steps in their order, for who handles it; the family can always take it back. */
export function BezwaarStappen({ aanvraag, bezwaar, geldt }: Props) {
  const { mijn, ontvankelijk, hoorverslag } = bezwaar;
  const klaarVoorUitkomst = ontvankelijk === false || (ontvankelijk === true && hoorverslag !== '');
  return (
    <>
      {mijn.behandelIk && ontvankelijk === null && <OordeelForm aanvraagId={aanvraag.id} bezwaar={bezwaar} />}
      {mijn.behandelIk && ontvankelijk === true && hoorverslag === '' && (
        <HoorForm aanvraagId={aanvraag.id} bezwaar={bezwaar} />
      )}
      {mijn.behandelIk && klaarVoorUitkomst && (
        <BezwaarUitkomst aanvraag={aanvraag} bezwaar={bezwaar} geldt={geldt} />
      )}
      {mijn.behandelIk && !bezwaar.verdaagdOp && (
        <RedenForm
          aanvraagId={aanvraag.id}
          bezwaar={bezwaar}
          route={postponeBezwaar}
          kop={`Antwoord uitstellen (${verdaagWeken[bezwaar.soort]} weken, één keer)`}
          label="Waarom is er meer tijd nodig?"
          klaar="Het antwoord is uitgesteld."
        />
      )}
      {mijn.magIntrekken && (
        <RedenForm
          aanvraagId={aanvraag.id}
          bezwaar={bezwaar}
          route={withdrawBezwaar}
          kop="Het gezin trekt dit in"
          label="Waarom trekt het gezin dit in?"
          klaar="Het is ingetrokken."
        />
      )}
    </>
  );
}

function HoorForm({ aanvraagId, bezwaar }: { aanvraagId: string; bezwaar: Bezwaar }) {
  const na = useNaBesluit();
  const form = useContractForm(hearBezwaar.schema.body, {
    defaultValues: { gehoordOp: null, verslag: '' },
    kladje: bezwaar.id,
    submit: (body, { sleutel }) =>
      call(hearBezwaar, { params: { id: aanvraagId, bezwaarId: bezwaar.id }, body, sleutel }),
    onSaved: () => na('Het gesprek staat erbij.'),
  });
  return (
    <Form form={form}>
      <DateField
        form={form}
        name="gehoordOp"
        label="Wanneer sprak je met het gezin?"
        hint="Leeg als er geen gesprek was."
      />
      <TextAreaField
        form={form}
        name="verslag"
        label="Wat zei het gezin?"
        hint="Was er geen gesprek? Schrijf dan op waarom niet."
      />
      <div>
        <Button type="submit" bezig={form.formState.isSubmitting}>
          Gesprek vastleggen
        </Button>
      </div>
    </Form>
  );
}

interface RedenProps {
  aanvraagId: string;
  bezwaar: Bezwaar;
  route: typeof postponeBezwaar | typeof withdrawBezwaar;
  kop: string;
  label: string;
  klaar: string;
}

function RedenForm({ aanvraagId, bezwaar, route, kop, label, klaar }: RedenProps) {
  const na = useNaBesluit();
  const form = useContractForm(route.schema.body, {
    defaultValues: { reden: '' },
    kladje: bezwaar.id,
    submit: (body, { sleutel }) =>
      call(route, { params: { id: aanvraagId, bezwaarId: bezwaar.id }, body, sleutel }),
    onSaved: () => na(klaar),
  });
  return (
    <details>
      <summary>{kop}</summary>
      <Form form={form}>
        <TextAreaField form={form} name="reden" label={label} rows={2} />
        <div>
          <Button type="submit" variant="secondary" bezig={form.formState.isSubmitting}>
            Vastleggen
          </Button>
        </div>
      </Form>
    </details>
  );
}
