import { createCasus } from '@naast/contract/casussen';
import type { Huishouden } from '@naast/contract/huishoudens';
import { id, vrijeTekst } from '@naast/contract/veld';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import * as z from 'zod/mini';
import { adres } from '#web/lib/adressen.ts';
import { call } from '#web/lib/call.ts';
import { useMij } from '#web/lib/mij.ts';
import { showToast } from '#web/lib/toast.ts';
import { BsnWarning } from '#web/ui/bsn-warning.tsx';
import { Button } from '#web/ui/button.tsx';
import { CollegaField } from '#web/ui/collega-field.tsx';
import { useContractForm } from '#web/ui/contract-form.ts';
import { Form } from '#web/ui/form.tsx';
import { RadioGroupField } from '#web/ui/radio-group-field.tsx';
import { TextAreaField } from '#web/ui/text-area-field.tsx';

const casusForm = z.object({
  aanmelding: z.optional(vrijeTekst(4000)),
  wie: z.enum(['ik', 'collega']),
  contactpersoonId: id,
});

const keuzes = [
  { waarde: 'ik', naam: 'Ik' },
  {
    waarde: 'collega',
    naam: 'Een collega',
    uitleg: 'Daarna ziet alleen die collega de casus. Die kan jou toegang geven.',
  },
];

/** Why the family came, and the one person who stands beside them. */
export function CasusForm({ huishouden, terug }: { huishouden: Huishouden; terug: ReactNode }) {
  const mij = useMij();
  const magZelf = mij.rollen.includes('professional');
  const bewaar = useOpenCasus(huishouden.id);
  const form = useContractForm(casusForm, {
    defaultValues: {
      aanmelding: '',
      wie: magZelf ? 'ik' : 'collega',
      contactpersoonId: magZelf ? mij.id : undefined,
    },
    ...bewaar,
  });
  const wie = form.watch('wie');
  return (
    <Form form={form}>
      <TextAreaField
        form={form}
        name="aanmelding"
        label="Hoe kwam dit gezin bij jullie?"
        hint="Wie meldde aan, en wat is er nu het dringendst? Schrijf het zo dat het gezin mee kan lezen."
        rows={4}
        optional
      />
      <BsnWarning tekst={form.watch('aanmelding')} />
      {magZelf && (
        <RadioGroupField
          form={form}
          name="wie"
          label="Wie wordt de contactpersoon?"
          hint="Eén iemand die naast het gezin staat. Vraag het gezin wie zij willen."
          keuzes={keuzes}
        />
      )}
      {wie === 'collega' && (
        <CollegaField
          form={form}
          name="contactpersoonId"
          label={magZelf ? 'Welke collega?' : 'Wie wordt de contactpersoon?'}
          rol="professional"
          behalve={[mij.id]}
        />
      )}
      <div className="rij">
        <Button type="submit" bezig={form.formState.isSubmitting}>
          Casus openen
        </Button>
        {terug}
      </div>
    </Form>
  );
}

function useOpenCasus(huishoudenId: string) {
  const mij = useMij();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  return {
    submit: (
      { aanmelding = '', wie, contactpersoonId }: z.infer<typeof casusForm>,
      { sleutel }: { sleutel: string },
    ) =>
      call(createCasus, {
        body: { huishoudenId, aanmelding, contactpersoonId: wie === 'ik' ? mij.id : contactpersoonId },
        sleutel,
      }),
    onSaved: async ({ body }: { body: { id: string; code: string; zichtbaar: boolean } }) => {
      await queryClient.invalidateQueries();
      if (body.zichtbaar) return navigate(adres.casus(body.id), { replace: true });
      showToast(`Casus ${body.code} is open. Je collega is de contactpersoon en gaat ermee verder.`);
      navigate(adres.huishoudens, { replace: true });
    },
  };
}
