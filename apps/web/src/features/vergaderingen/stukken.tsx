import {
  createStukken,
  getStukkenPdf,
  getVergadering,
  type Vergadering,
} from '@naast/contract/vergaderingen';
import { useQueryClient } from '@tanstack/react-query';
import { call } from '#web/lib/call.ts';
import { download } from '#web/lib/download.ts';
import { keyOf } from '#web/lib/query.ts';
import { useExemplaarPdf } from '#web/lib/use-exemplaar-pdf.ts';
import { Button } from '#web/ui/button.tsx';
import { useContractForm } from '#web/ui/contract-form.ts';
import { ExemplarenLijst } from '#web/ui/exemplaren.tsx';
import { Form } from '#web/ui/form.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { ProblemNotice } from '#web/ui/problem-notice.tsx';
import { TextField } from '#web/ui/text-field.tsx';

/** The agenda with every pack as one PDF: a numbered copy for each reader. */
export function Stukken({ vergadering }: { vergadering: Vergadering }) {
  const { id, stukken } = vergadering;
  const client = useQueryClient();
  const pdf = useExemplaarPdf((stukkenId) => download(getStukkenPdf, { params: { id, stukkenId } }));
  const form = useContractForm(createStukken.schema.body, {
    defaultValues: { ontvanger: '' },
    submit: (body, { sleutel }) => call(createStukken, { params: { id }, body, sleutel }),
    onSaved: ({ body }) => {
      void client.invalidateQueries({ queryKey: keyOf(getVergadering) });
      pdf.haal(body.id);
      form.reset();
    },
  });
  return (
    <section className="stapel" aria-labelledby="stukken">
      <Heading level={2} id="stukken">
        Stukken op papier
      </Heading>
      <p className="klein zacht">
        De agenda met alle aanvragen in één PDF. Elk exemplaar heeft een nummer en is voor één lezer.
      </p>
      <Form form={form}>
        <TextField form={form} name="ontvanger" label="Voor wie?" />
        <div>
          <Button
            type="submit"
            variant="secondary"
            bezig={form.formState.isSubmitting || Boolean(pdf.onderweg)}
          >
            PDF maken
          </Button>
        </div>
      </Form>
      {pdf.fout && <ProblemNotice error={pdf.fout} />}
      {stukken.length > 0 && <ExemplarenLijst items={stukken} pdf={pdf} />}
    </section>
  );
}
