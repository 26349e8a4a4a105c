import { type AanvraagRegel, getAanvraag, saveRekening } from '@naast/contract/fonds-aanvraag';
import { showIban } from '@naast/domain/fonds';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '#web/lib/call.ts';
import { keyOf } from '#web/lib/query.ts';
import { showToast } from '#web/lib/toast.ts';
import { Button } from '#web/ui/button.tsx';
import { useContractForm } from '#web/ui/contract-form.ts';
import { Dialog } from '#web/ui/dialog.tsx';
import { Form } from '#web/ui/form.tsx';
import { TextField } from '#web/ui/text-field.tsx';

interface Props {
  aanvraagId: string;
  regel: AanvraagRegel;
}

/** Sets or mends where the money of one line goes, after submission. */
export function RekeningWijzigen({ aanvraagId, regel }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="tertiary"
        klein
        onClick={() => setOpen(true)}
        aria-label={`Rekening ${regel.rekening ? 'veranderen' : 'invullen'} van ${regel.ontvanger}`}
      >
        Rekening {regel.rekening ? 'veranderen' : 'invullen'}
      </Button>
      {open && <RekeningDialog aanvraagId={aanvraagId} regel={regel} onClose={() => setOpen(false)} />}
    </>
  );
}

function RekeningDialog({ aanvraagId, regel, onClose }: Props & { onClose: () => void }) {
  const client = useQueryClient();
  const form = useContractForm(saveRekening.schema.body, {
    defaultValues: {
      iban: regel.rekening ? showIban(regel.rekening.iban) : '',
      tenNameVan: regel.rekening?.tenNameVan ?? regel.ontvanger,
    },
    submit: (body) => call(saveRekening, { params: { id: aanvraagId, regelId: regel.id }, body }),
    onSaved: () => {
      void client.invalidateQueries({ queryKey: keyOf(getAanvraag) });
      showToast('De rekening is bewaard.');
      onClose();
    },
  });
  return (
    <Dialog titel={`Rekening van ${regel.ontvanger}`} onClose={onClose}>
      <Form form={form}>
        <TextField form={form} name="iban" label="IBAN" hint="De commissie ziet dit nummer niet." />
        <TextField form={form} name="tenNameVan" label="Op naam van" optional />
        <div>
          <Button type="submit" bezig={form.formState.isSubmitting}>
            Rekening bewaren
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
