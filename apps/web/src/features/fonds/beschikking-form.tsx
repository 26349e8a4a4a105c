import {
  createBeschikking,
  createBeschikkingBody,
  getBeschikking,
  listBeschikkingen,
} from '@naast/contract/fonds-beschikking';
import { useQueryClient } from '@tanstack/react-query';
import { call } from '#web/lib/call.ts';
import { keyOf } from '#web/lib/query.ts';
import type { ExemplaarPdf } from '#web/lib/use-exemplaar-pdf.ts';
import { Button } from '#web/ui/button.tsx';
import { useContractForm } from '#web/ui/contract-form.ts';
import { Form } from '#web/ui/form.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { ProgressBar } from '#web/ui/progress-bar.tsx';
import { TextField } from '#web/ui/text-field.tsx';

interface Props {
  aanvraagId: string;
  pdf: ExemplaarPdf;
  /** A copy for the family has been made: the date of the letter is fixed. */
  uitgereikt: boolean;
  /** Which letter; absent is the newest. */
  brief: string | undefined;
}

/** Makes a numbered copy of the letter for somebody, and fetches it. */
export function BeschikkingForm({ aanvraagId, pdf, uitgereikt, brief }: Props) {
  const client = useQueryClient();
  const form = useContractForm(createBeschikkingBody, {
    defaultValues: { ontvanger: '' },
    submit: (body, { sleutel }) =>
      call(createBeschikking, {
        params: { id: aanvraagId },
        body: { ...body, ...(brief ? { brief } : {}) },
        sleutel,
      }),
    onSaved: ({ body }) => {
      form.reset({ ontvanger: '' });
      pdf.haal(body.id);
      void client.invalidateQueries({ queryKey: keyOf(listBeschikkingen) });
      void client.invalidateQueries({ queryKey: keyOf(getBeschikking) });
    },
  });
  const bezig = form.formState.isSubmitting || pdf.onderweg !== undefined;
  return (
    <section className="stapel" aria-labelledby="exemplaar-maken">
      <Heading level={2} id="exemplaar-maken">
        Exemplaar maken
      </Heading>
      {!uitgereikt && (
        <p>
          Het gezin heeft deze brief nog niet. De contactpersoon geeft hem. De datum wordt de dag waarop die
          het eerste exemplaar maakt.
        </p>
      )}
      <Form form={form} className="vlak stapel">
        <TextField
          form={form}
          name="ontvanger"
          label="Voor wie is dit exemplaar?"
          hint="Dit staat onder aan elke pagina."
        />
        <div>
          <Button type="submit" bezig={bezig}>
            Maak een exemplaar (PDF)
          </Button>
        </div>
        {bezig && <ProgressBar label="Het exemplaar wordt gemaakt" totaal={1} />}
      </Form>
    </section>
  );
}
