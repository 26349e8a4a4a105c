import {
  createLoketbrief,
  getLoketbriefPdf,
  type Loketverzoek,
  listLoketbrieven,
} from '@naast/contract/loketverzoeken';
import { useQueryClient } from '@tanstack/react-query';
import { call } from '#web/lib/call.ts';
import { download } from '#web/lib/download.ts';
import { keyOf, useGet } from '#web/lib/query.ts';
import { type ExemplaarPdf, useExemplaarPdf } from '#web/lib/use-exemplaar-pdf.ts';
import { Button } from '#web/ui/button.tsx';
import { useContractForm } from '#web/ui/contract-form.ts';
import { ExemplarenLijst } from '#web/ui/exemplaren.tsx';
import { Form } from '#web/ui/form.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { ProblemNotice } from '#web/ui/problem-notice.tsx';
import { TextField } from '#web/ui/text-field.tsx';

/** The letter as numbered copies: who got it is written down. */
export function Exemplaren({ verzoek }: { verzoek: Loketverzoek }) {
  const params = { id: verzoek.id };
  const register = useGet(listLoketbrieven, { params });
  const pdf = useExemplaarPdf((exportId) => download(getLoketbriefPdf, { params: { ...params, exportId } }));
  return (
    <section className="stapel" aria-labelledby="exemplaren">
      <Heading level={3} id="exemplaren">
        De brief als PDF
      </Heading>
      {verzoek.mijn.magBrief ? (
        <Maken verzoek={verzoek} pdf={pdf} />
      ) : (
        <p className="zacht">
          {verzoek.akkoordOp
            ? 'Vul eerst in aan wie de brief gaat.'
            : 'Een PDF kan als het gezin zei wat er gedeeld mag worden.'}
        </p>
      )}
      {pdf.fout && <ProblemNotice error={pdf.fout} />}
      <Loaded query={register}>
        {({ items }) => items.length > 0 && <ExemplarenLijst items={items} pdf={pdf} />}
      </Loaded>
    </section>
  );
}

function Maken({ verzoek, pdf }: { verzoek: Loketverzoek; pdf: ExemplaarPdf }) {
  const client = useQueryClient();
  const form = useContractForm(createLoketbrief.schema.body, {
    defaultValues: { ontvanger: verzoek.loket.slice(0, 120) },
    submit: (body, { sleutel }) => call(createLoketbrief, { params: { id: verzoek.id }, body, sleutel }),
    onSaved: ({ body }) => {
      pdf.haal(body.id);
      void client.invalidateQueries({ queryKey: keyOf(listLoketbrieven) });
    },
  });
  return (
    <Form form={form} className="stapel stapel--dicht">
      <TextField
        form={form}
        name="ontvanger"
        label="Voor wie is dit exemplaar?"
        hint="Dit staat onder aan elke pagina."
      />
      <div>
        <Button
          type="submit"
          variant="secondary"
          bezig={form.formState.isSubmitting || pdf.onderweg !== undefined}
        >
          Maak een exemplaar (PDF)
        </Button>
      </div>
    </Form>
  );
}
