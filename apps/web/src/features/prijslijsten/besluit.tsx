import type { Prijslijst } from '@naast/contract/prijslijst';
import {
  decidePrijslijst,
  endPrijslijst,
  vaststellingBody,
  vervalBody,
} from '@naast/contract/prijslijst-beheer';
import { useQueryClient } from '@tanstack/react-query';
import { call } from '#web/lib/call.ts';
import { today } from '#web/lib/datum.ts';
import { showGetal } from '#web/lib/getal.ts';
import { showToast } from '#web/lib/toast.ts';
import { Button } from '#web/ui/button.tsx';
import { useContractForm } from '#web/ui/contract-form.ts';
import { DateField } from '#web/ui/date-field.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { Form } from '#web/ui/form.tsx';
import { forgetLijsten } from './forget-lijsten.ts';

interface Props {
  lijst: Prijslijst;
  onClose: () => void;
}

/** Decides a concept, or ends a list that is in force. */
export function Besluit(props: Props) {
  return props.lijst.stand === 'concept' ? <Vaststellen {...props} /> : <Vervallen {...props} />;
}

function Vaststellen({ lijst, onClose }: Props) {
  const client = useQueryClient();
  const form = useContractForm(vaststellingBody, {
    defaultValues: { geldigVanaf: lijst.geldigVanaf, geldigTot: null },
    submit: ({ geldigTot, geldigVanaf }, { sleutel }) =>
      call(decidePrijslijst, {
        params: { id: lijst.id },
        body: { geldigVanaf, geldigTot },
        versie: lijst.versie,
        sleutel,
      }),
    onSaved: () => {
      void forgetLijsten(client);
      showToast('De prijslijst is vastgesteld.');
      onClose();
    },
  });
  return (
    <Dialog titel="Prijslijst vaststellen" onClose={onClose}>
      <Form form={form}>
        <p>
          {describePrijzen(lijst.aantalPrijzen)} Daarna verandert er geen prijs meer. Vanaf de eerste dag kan
          een nieuwe berekening met deze lijst beginnen.
        </p>
        <DateField form={form} name="geldigVanaf" label="Geldig vanaf" />
        <DateField form={form} name="geldigTot" label="Laatste dag dat de lijst geldt" optional />
        <div>
          <Button type="submit" bezig={form.formState.isSubmitting}>
            Vaststellen
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}

const describePrijzen = (aantal: number): string =>
  aantal === 1 ? 'In deze lijst staat 1 prijs.' : `In deze lijst staan ${showGetal(aantal)} prijzen.`;

function Vervallen({ lijst, onClose }: Props) {
  const client = useQueryClient();
  const form = useContractForm(vervalBody, {
    defaultValues: { geldigTot: today() },
    submit: (body, { sleutel }) =>
      call(endPrijslijst, { params: { id: lijst.id }, body, versie: lijst.versie, sleutel }),
    onSaved: () => {
      void forgetLijsten(client);
      showToast('De prijslijst is vervallen.');
      onClose();
    },
  });
  return (
    <Dialog titel="Prijslijst laten vervallen" onClose={onClose}>
      <Form form={form}>
        <p>
          Nieuwe berekeningen gebruiken deze lijst dan niet meer. Oude berekeningen blijven zoals ze zijn.
        </p>
        <DateField form={form} name="geldigTot" label="Laatste dag dat de lijst geldt" />
        <div>
          <Button type="submit" bezig={form.formState.isSubmitting}>
            Laten vervallen
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
