import { createDeelnemer, type Deelnemer, updateDeelnemer } from '@naast/contract/deelnemers';
import type { Kaartlijn } from '@naast/contract/deelnemerskaart';
import { deelnemersoorten, deelnemersoortNamen } from '@naast/domain/casussen';
import { call } from '#web/lib/call.ts';
import { Button } from '#web/ui/button.tsx';
import { type ContractForm, useContractForm } from '#web/ui/contract-form.ts';
import { DateField } from '#web/ui/date-field.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { Form } from '#web/ui/form.tsx';
import { RadioGroupField } from '#web/ui/radio-group-field.tsx';
import { showConflict } from '#web/ui/show-conflict.ts';
import { TextField } from '#web/ui/text-field.tsx';
import { useVersie } from '#web/ui/use-versie.ts';
import { type DeelnemerWaarden, deelnemerForm, toBody } from './deelnemer-form.ts';
import { DeelnemerProducten } from './deelnemer-producten.tsx';
import { useVerversDeelnemers } from './use-deelnemers.ts';

const soorten = deelnemersoorten.map((soort) => ({ waarde: soort, naam: deelnemersoortNamen[soort] }));

interface Props {
  casusId: string;
  /** Undefined for somebody new. */
  deelnemer: Deelnemer | undefined;
  /** What is on the map already, with its prices. */
  lijnen: readonly Kaartlijn[];
  onClose: () => void;
}

/** Somebody around the household, from their own circle or paid to help. */
export function DeelnemerDialog({ casusId, deelnemer, lijnen, onClose }: Props) {
  const form = useDeelnemerForm(casusId, deelnemer, onClose);
  const soort = form.watch('soort');
  return (
    <Dialog titel={deelnemer ? deelnemer.naam : 'Wie doet er mee?'} onClose={onClose}>
      <Form form={form}>
        <RadioGroupField
          form={form}
          name="soort"
          label="Waar hoort deze persoon bij?"
          keuzes={soorten}
          naastElkaar
        />
        <TextField
          form={form}
          name="naam"
          label="Naam"
          hint={
            soort === 'professional'
              ? 'Ken je de naam niet? Schrijf de functie op.'
              : 'Een voornaam is genoeg.'
          }
        />
        {soort === 'professional' && (
          <TextField form={form} name="organisatie" label="Organisatie" optional />
        )}
        <TextField
          form={form}
          name="rol"
          label={soort === 'professional' ? 'Functie' : 'Wat is deze persoon voor het gezin?'}
          hint={
            soort === 'professional' ? 'Bijvoorbeeld: brugfunctionaris.' : 'Bijvoorbeeld: zus, buurvrouw.'
          }
          optional
        />
        <TextField
          form={form}
          name="aanbod"
          label="Wat doet deze persoon nu?"
          hint="Bijvoorbeeld: past elke woensdag op, of begeleiding 1 uur per week."
          optional
        />
        <div className="naast-deelnemer__dagen">
          <DateField form={form} name="vanaf" label="Sinds" hint="Ongeveer mag." optional breedte="vol" />
          <DateField
            form={form}
            name="tot"
            label="Tot en met"
            hint="Alleen als het stopt."
            optional
            breedte="vol"
          />
        </div>
        {soort === 'professional' && <DeelnemerProducten form={form} lijnen={lijnen} />}
        <div className="rij">
          <Button type="submit" bezig={form.formState.isSubmitting}>
            {deelnemer ? 'Bewaren' : 'Op de lijst zetten'}
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            {deelnemer ? 'Laat zoals het was' : 'Toch niet'}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}

function useDeelnemerForm(casusId: string, deelnemer: Deelnemer | undefined, klaar: () => void) {
  const ververs = useVerversDeelnemers();
  const versie = useVersie(deelnemer?.versie ?? 1);
  const form: ContractForm<DeelnemerWaarden> = useContractForm(deelnemerForm, {
    defaultValues: deelnemer ?? { soort: 'eigen_kring', naam: '' },
    submit: async (waarden, { sleutel }) => {
      const body = toBody(waarden);
      return deelnemer
        ? call(updateDeelnemer, {
            params: { id: casusId, deelnemerId: deelnemer.id },
            versie: versie.nu(),
            body,
          })
        : call(createDeelnemer, { params: { id: casusId }, sleutel, body });
    },
    onSaved: () => {
      void ververs();
      klaar();
    },
    onRefused: (weigering) => showConflict(form, weigering, versie.zet),
  });
  return form;
}
