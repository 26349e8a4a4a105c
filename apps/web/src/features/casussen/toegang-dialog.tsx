import { grantToegang, grantToegangBody, type Toegang } from '@naast/contract/toegang';
import type * as z from 'zod/mini';
import { call } from '#web/lib/call.ts';
import { today } from '#web/lib/datum.ts';
import { useMij } from '#web/lib/mij.ts';
import { showToast } from '#web/lib/toast.ts';
import { Button } from '#web/ui/button.tsx';
import { CollegaField } from '#web/ui/collega-field.tsx';
import { useContractForm } from '#web/ui/contract-form.ts';
import { DateField } from '#web/ui/date-field.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { Form } from '#web/ui/form.tsx';
import { RadioGroupField } from '#web/ui/radio-group-field.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { useVerversCasus } from './use-ververs-casus.ts';

const niveaus = [
  { waarde: 'kijken', naam: 'Kijken', uitleg: 'Alles lezen, niets veranderen.' },
  { waarde: 'meewerken', naam: 'Meewerken', uitleg: 'Lezen en schrijven, samen met jou.' },
];

interface Props {
  casusId: string;
  /** What a colleague has now, to change its level or its last day; without it somebody is chosen. */
  toegang?: Toegang | undefined;
  onClose: () => void;
}

/** Gives a colleague toegang, with a reason; or changes what they have. */
export function ToegangDialog({ casusId, toegang, onClose }: Props) {
  const mij = useMij();
  const ververs = useVerversCasus();
  const grant = (body: z.infer<typeof grantToegangBody>, sleutel: string) =>
    call(grantToegang, { params: { id: casusId }, body, sleutel });
  const form = useContractForm(grantToegangBody, {
    defaultValues: toBody(toegang),
    submit: (body, { sleutel }) => grant(body, sleutel),
    onSaved: () => {
      void ververs();
      onClose();
      if (!toegang) return;
      showToast(`De toegang van ${toegang.gebruiker.naam} is aangepast.`, () => {
        void grant(toBody(toegang) as z.infer<typeof grantToegangBody>, crypto.randomUUID()).then(ververs);
      });
    },
  });
  return (
    <Dialog titel={toegang ? `Toegang van ${toegang.gebruiker.naam}` : 'Toegang geven'} onClose={onClose}>
      <Form form={form}>
        {!toegang && (
          <CollegaField form={form} name="gebruikerId" label="Welke collega?" behalve={[mij.id]} />
        )}
        <RadioGroupField form={form} name="niveau" label="Wat mag die doen?" keuzes={niveaus} />
        <TextField
          form={form}
          name="reden"
          label="Waarom is dat nodig?"
          hint="Het gezin kan dit lezen. Bijvoorbeeld: samen de schulden op een rij."
        />
        <DateField form={form} name="tot" label="Tot en met" min={today()} optional />
        <div className="rij">
          <Button type="submit" bezig={form.formState.isSubmitting}>
            {toegang ? 'Aanpassen' : 'Toegang geven'}
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            Toch niet
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}

const toBody = (toegang: Toegang | undefined) => ({
  gebruikerId: toegang?.gebruiker.id,
  niveau: toegang?.niveau ?? ('kijken' as const),
  reden: toegang?.reden ?? '',
  tot: toegang?.tot ?? undefined,
});
