import type { Casus } from '@naast/contract/casussen';
import { proposeOverdracht, proposeOverdrachtBody } from '@naast/contract/overdrachten';
import { tekst } from '@naast/contract/veld';
import * as z from 'zod/mini';
import { call } from '#web/lib/call.ts';
import { showToast } from '#web/lib/toast.ts';
import { Button } from '#web/ui/button.tsx';
import { CollegaField } from '#web/ui/collega-field.tsx';
import { useContractForm } from '#web/ui/contract-form.ts';
import { Dialog } from '#web/ui/dialog.tsx';
import { Form } from '#web/ui/form.tsx';
import { TextAreaField } from '#web/ui/text-area-field.tsx';
import { useVerversCasus } from './use-ververs-casus.ts';

// The family is asked first, so the form wants their answer; the API keeps it when nobody could ask.
const overdrachtForm = z.extend(proposeOverdrachtBody, { antwoordGezin: tekst(2000) });

/** Asks a colleague to take over; they decide. */
export function OverdrachtDialog({ casus, onClose }: { casus: Casus; onClose: () => void }) {
  const ververs = useVerversCasus();
  const form = useContractForm(overdrachtForm, {
    defaultValues: { naarId: undefined, reden: '', antwoordGezin: '' },
    submit: (body, { sleutel }) => call(proposeOverdracht, { params: { id: casus.id }, body, sleutel }),
    onSaved: ({ body }) => {
      showToast(`Je hebt ${body.naar.naam} gevraagd. Bij een ja wisselt de contactpersoon meteen.`);
      void ververs();
      onClose();
    },
  });
  return (
    <Dialog titel="Overdragen aan een collega" onClose={onClose}>
      <Form form={form}>
        <p>Je collega zegt ja of nee. Tot die tijd blijft de contactpersoon wie het nu is.</p>
        <CollegaField
          form={form}
          name="naarId"
          label="Aan wie?"
          rol="professional"
          behalve={[casus.contactpersoon.id]}
        />
        <TextAreaField
          form={form}
          name="reden"
          label="Waarom draag je over?"
          hint="Je collega leest dit al voor de casus opengaat. Noem dus geen namen uit het gezin."
        />
        <TextAreaField
          form={form}
          name="antwoordGezin"
          label="Wat zegt het gezin ervan?"
          hint="Vraag het eerst. Een nee van het gezin schrijf je hier ook op."
        />
        <div className="rij">
          <Button type="submit" bezig={form.formState.isSubmitting}>
            Voorstellen
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            Toch niet
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
