import type { Aanvraag } from '@naast/contract/fonds-aanvraag';
import { decideAanvraag } from '@naast/contract/fonds-stappen';
import { calculateRegelTotaal } from '@naast/domain/fonds';
import { showBedrag } from '#web/lib/bedrag.ts';
import { call } from '#web/lib/call.ts';
import { Button } from '#web/ui/button.tsx';
import { useContractForm } from '#web/ui/contract-form.ts';
import { Form } from '#web/ui/form.tsx';
import { HulpVelden } from '#web/ui/hulp-velden.tsx';
import { MoneyField } from '#web/ui/money-field.tsx';
import { TextAreaField } from '#web/ui/text-area-field.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { useNaStap } from './use-stap.ts';

/** What was granted follows from the amounts; the votes already said yes or no. */
function findUitkomst(aanvraag: Aanvraag, regels: readonly { toegekendCent: number }[]) {
  const toegekend = regels.reduce((som, { toegekendCent }) => som + toegekendCent, 0);
  if (toegekend === 0) return 'afgewezen' as const;
  return toegekend === aanvraag.gevraagdCent ? ('toegekend' as const) : ('deels' as const);
}

/** The voorzitter records what the commissie decided, line by line. */
export function BesluitForm({ aanvraag, afwijzen = false }: { aanvraag: Aanvraag; afwijzen?: boolean }) {
  const naStap = useNaStap();
  const form = useContractForm(decideAanvraag.schema.body, {
    defaultValues: {
      uitkomst: afwijzen ? 'afgewezen' : 'toegekend',
      motivering: '',
      regels: aanvraag.regels.map((regel) => ({
        regelId: regel.id,
        toegekendCent: afwijzen ? 0 : calculateRegelTotaal(regel),
        voorwaarde: '',
      })),
      ...(afwijzen ? { hulpDaarna: { wie: '', wat: '', wanneer: '' } } : {}),
    },
    submit: (body, { sleutel }) =>
      call(decideAanvraag, {
        params: { id: aanvraag.id },
        body: { ...body, uitkomst: findUitkomst(aanvraag, body.regels) },
        sleutel,
      }),
    onSaved: () => naStap('Het besluit is vastgelegd.'),
  });
  return (
    <Form form={form}>
      {!afwijzen &&
        aanvraag.regels.map((regel, plek) => (
          <fieldset key={regel.id} className="naast-fonds-kaal stapel stapel--dicht">
            <legend className="naast-fonds-vraag">{regel.wat}</legend>
            <MoneyField
              form={form}
              name={`regels.${plek}.toegekendCent`}
              label="Toegekend"
              hint={`Gevraagd: ${showBedrag(calculateRegelTotaal(regel))}`}
            />
            <TextField
              form={form}
              name={`regels.${plek}.voorwaarde`}
              label="Voorwaarde voordat er wordt betaald"
              hint="Mag leeg blijven. Er wordt pas betaald als dit is gebeurd."
            />
          </fieldset>
        ))}
      <TextAreaField
        form={form}
        name="motivering"
        label="Waarom besluiten jullie dit?"
        hint="Het gezin leest dit in de brief. Schrijf korte zinnen."
      />
      {afwijzen && <HulpVelden form={form} />}
      <div>
        <Button type="submit" bezig={form.formState.isSubmitting}>
          {afwijzen ? 'Afwijzing vastleggen' : 'Besluit vastleggen'}
        </Button>
      </div>
    </Form>
  );
}
