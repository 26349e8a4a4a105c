import type { Casus } from '@naast/contract/casussen';
import { createCasusstuk, listCasusExports } from '@naast/contract/sessies';
import { checkExport } from '@naast/domain/sessies';
import { useQueryClient } from '@tanstack/react-query';
import { useWatch } from 'react-hook-form';
import { call } from '#web/lib/call.ts';
import { keyOf } from '#web/lib/query.ts';
import type { ExemplaarPdf } from '#web/lib/use-exemplaar-pdf.ts';
import { Button } from '#web/ui/button.tsx';
import { CheckboxField } from '#web/ui/checkbox-field.tsx';
import { useContractForm } from '#web/ui/contract-form.ts';
import { Form } from '#web/ui/form.tsx';
import { ProgressBar } from '#web/ui/progress-bar.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { BerekeningKeuze } from './berekening-keuze.tsx';
import { casusstukSchema } from './casusstuk-schema.ts';
import { toExporteur } from './to-exporteur.ts';

const leeg = { ontvanger: '', doel: 'omgekeerde toets', metNamen: false, reden: '', berekeningId: undefined };

/** Makes a numbered copy and fetches it. Names are offered only to who may add them. */
export function CasusstukForm({ casus, pdf }: { casus: Casus; pdf: ExemplaarPdf }) {
  const client = useQueryClient();
  const form = useContractForm(casusstukSchema, {
    defaultValues: leeg,
    submit: ({ reden, ...rest }, { sleutel }) =>
      call(createCasusstuk, {
        params: { id: casus.id },
        body: rest.metNamen ? { ...rest, reden } : rest,
        sleutel,
      }),
    onSaved: ({ body }) => {
      form.reset(leeg);
      pdf.haal(body.id);
      void client.invalidateQueries({ queryKey: keyOf(listCasusExports) });
    },
  });
  const metNamen = useWatch({ control: form.control, name: 'metNamen' });
  const magNamen = checkExport(toExporteur(casus), { metNamen: true, reden: '-' }).soort === 'goed';
  const bezig = form.formState.isSubmitting || pdf.onderweg !== undefined;
  return (
    <Form form={form} className="vlak stapel">
      <TextField
        form={form}
        name="ontvanger"
        label="Voor wie is dit exemplaar?"
        hint="Een persoon of een groep. Dit staat onder aan elke pagina."
      />
      <TextField form={form} name="doel" label="Waarvoor krijgt die het?" />
      <BerekeningKeuze form={form} casusId={casus.id} />
      {magNamen && (
        <CheckboxField
          form={form}
          name="metNamen"
          label="Met namen"
          hint="Dan staan de namen van het gezin en van de collega’s er wel in. Doe dit alleen als het zonder namen niet lukt. Vraag het gezin eerst of het dat goed vindt."
        />
      )}
      {magNamen && metNamen && (
        <TextField
          form={form}
          name="reden"
          label="Waarom moeten de namen erin?"
          hint="Je reden komt in het register hieronder."
        />
      )}
      <div className="rij">
        <Button type="submit" bezig={bezig}>
          Maak het exemplaar
        </Button>
        {bezig && <ProgressBar label="Het exemplaar wordt gemaakt" totaal={1} />}
      </div>
    </Form>
  );
}
