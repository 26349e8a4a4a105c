import { getFondsrekening, updateFondsrekening } from '@naast/contract/betaalopdrachten';
import { useQueryClient } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { call } from '#web/lib/call.ts';
import type { BodyOf } from '#web/lib/call-types.ts';
import { showMoment } from '#web/lib/datum.ts';
import { useRecht } from '#web/lib/mij.ts';
import { keyOf, useGet } from '#web/lib/query.ts';
import { showToast } from '#web/lib/toast.ts';
import { Button } from '#web/ui/button.tsx';
import { useContractForm } from '#web/ui/contract-form.ts';
import { Form } from '#web/ui/form.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { PageHead } from '#web/ui/page-head.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { showIban } from './toon-iban.ts';

type Rekening = BodyOf<typeof getFondsrekening>;

/** From which account the fonds pays. */
export function Component() {
  const { fondsId = '' } = useParams();
  const rekening = useGet(getFondsrekening, { params: { id: fondsId } });
  return (
    <Loaded query={rekening} pagina>
      {(data) => (
        <>
          <PageHead
            titel="Rekening van het fonds"
            kruimels={[{ naam: 'Fonds', to: adres.fonds }]}
            onder="Van deze rekening betalen we wat is toegekend"
          />
          <RekeningForm key={data.versie} fondsId={fondsId} rekening={data} />
        </>
      )}
    </Loaded>
  );
}

function RekeningForm({ fondsId, rekening }: { fondsId: string; rekening: Rekening }) {
  const client = useQueryClient();
  const magInrichten = useRecht('fonds.inrichten');
  const form = useContractForm(updateFondsrekening.schema.body, {
    defaultValues: { iban: rekening.iban ? showIban(rekening.iban) : '', houder: rekening.houder },
    submit: (body) => call(updateFondsrekening, { params: { id: fondsId }, body, versie: rekening.versie }),
    onSaved: () => {
      void client.invalidateQueries({ queryKey: keyOf(getFondsrekening) });
      showToast('De rekening is bewaard.');
    },
  });
  if (!magInrichten)
    return (
      <Notice titel={rekening.iban ? showIban(rekening.iban) : 'Er is nog geen rekening'}>
        {rekening.houder || 'Vraag de fondsbeheerder.'}
      </Notice>
    );
  return (
    <Form form={form} className="stapel leesbreed">
      <TextField form={form} name="iban" label="IBAN" hint="Bijvoorbeeld NL91 ABNA 0417 1643 00." />
      <TextField form={form} name="houder" label="Naam van de rekeninghouder" />
      <div>
        <Button type="submit" bezig={form.formState.isSubmitting}>
          Bewaar
        </Button>
      </div>
      {rekening.door && rekening.op && (
        <p className="klein zacht">
          Het laatst veranderd door {rekening.door}, {showMoment(rekening.op)}
        </p>
      )}
    </Form>
  );
}
