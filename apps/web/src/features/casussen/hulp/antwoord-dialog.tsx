import type { Casus } from '@naast/contract/casussen';
import { answerOpschaling, type Opschaling } from '@naast/contract/opschalingen';
import { tekst } from '@naast/contract/veld';
import { useNavigate } from 'react-router';
import * as z from 'zod/mini';
import { call } from '#web/lib/call.ts';
import { showToast } from '#web/lib/toast.ts';
import { Button } from '#web/ui/button.tsx';
import { useContractForm } from '#web/ui/contract-form.ts';
import { Dialog } from '#web/ui/dialog.tsx';
import { Form } from '#web/ui/form.tsx';
import { TextAreaField } from '#web/ui/text-area-field.tsx';
import { useVerversCasus } from '../use-ververs-casus.ts';

const antwoordForm = z.object({ antwoord: tekst(4000) });

interface Props {
  casus: Casus;
  vraag: Opschaling;
  /** True for who was asked; else somebody notes what they said. */
  aanMij: boolean;
  onClose: () => void;
}

/** The answer; who looked along for this question goes back to their own work. */
export function AntwoordDialog({ casus, vraag, aanMij, onClose }: Props) {
  const ververs = useVerversCasus();
  const navigate = useNavigate();
  const vertrekt = aanMij && vraag.kijktMee;
  const form = useContractForm(antwoordForm, {
    defaultValues: { antwoord: '' },
    kladje: vraag.id,
    submit: (body, { sleutel }) =>
      call(answerOpschaling, { params: { id: casus.id, opschalingId: vraag.id }, body, sleutel }),
    onSaved: async () => {
      onClose();
      if (vertrekt) {
        await navigate('/');
        showToast('Je antwoord is er. Je kijkt niet meer mee in deze casus.');
      }
      void ververs();
    },
  });
  return (
    <Dialog titel={aanMij ? 'Antwoord geven' : 'Antwoord opschrijven'} onClose={onClose}>
      <Form form={form}>
        <p className="naast-vrije-tekst">{vraag.vraag}</p>
        <TextAreaField form={form} name="antwoord" label="Antwoord" rows={5} />
        {vertrekt && <p className="zacht">Na je antwoord kijk je niet meer mee in deze casus.</p>}
        <div className="rij">
          <Button type="submit" bezig={form.formState.isSubmitting}>
            {aanMij ? 'Antwoord geven' : 'Bewaren'}
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            Toch niet
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
