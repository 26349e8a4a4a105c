import type { Casus } from '@naast/contract/casussen';
import { splitHuishouden, splitsBody } from '@naast/contract/veiligheid';
import type { LidKeuze } from '@naast/domain/veiligheid';
import { useQueryClient } from '@tanstack/react-query';
import { useFieldArray } from 'react-hook-form';
import * as z from 'zod/mini';
import { call } from '#web/lib/call.ts';
import { showToast } from '#web/lib/toast.ts';
import { Button } from '#web/ui/button.tsx';
import { CollegaField } from '#web/ui/collega-field.tsx';
import { type ContractForm, useContractForm } from '#web/ui/contract-form.ts';
import { Form } from '#web/ui/form.tsx';
import { RadioGroupField } from '#web/ui/radio-group-field.tsx';
import { TextField } from '#web/ui/text-field.tsx';

const keuzes = ['blijft', 'gaat-mee', 'gaat-zonder', 'beide-zonder', 'beide-mee'] as const;
const { naam, wijk, contactpersoonId, lezers } = splitsBody.shape;
const schema = z.object({ naam, wijk, contactpersoonId, lezers, plekken: z.array(z.enum(keuzes)) });
type Invoer = z.input<typeof schema>;
type Waarden = z.infer<typeof schema>;

const alsKeuze: Record<(typeof keuzes)[number], Omit<LidKeuze, 'lidId'>> = {
  blijft: { waar: 'blijft', spullen: 'blijft' },
  'gaat-mee': { waar: 'gaat', spullen: 'mee' },
  'gaat-zonder': { waar: 'gaat', spullen: 'blijft' },
  'beide-zonder': { waar: 'beide', spullen: 'blijft' },
  'beide-mee': { waar: 'beide', spullen: 'mee' },
};

const volwassene = [
  { waarde: 'blijft', naam: 'Blijft in dit huishouden' },
  { waarde: 'gaat-mee', naam: 'Gaat, met alles wat over deze persoon is geschreven' },
  { waarde: 'gaat-zonder', naam: 'Gaat; wat er is geschreven blijft hier' },
];
const kind = [
  ...volwassene,
  { waarde: 'beide-zonder', naam: 'Hoort bij allebei; wat er is geschreven blijft hier' },
  { waarde: 'beide-mee', naam: 'Hoort bij allebei; wat er is geschreven komt ook daar te staan' },
];

interface Props {
  casus: Casus;
  onClose: () => void;
}

/** Who goes where, who leads the new part, and who may see both. */
export function SplitsForm({ casus, onClose }: Props) {
  const queryClient = useQueryClient();
  const { leden, contactpersoon } = casus;
  const form = useContractForm<Invoer, Waarden, Awaited<ReturnType<typeof split>>>(schema, {
    defaultValues: {
      naam: '',
      wijk: '',
      contactpersoonId: undefined,
      lezers: [],
      plekken: leden.map(() => 'blijft'),
    },
    submit: (waarden, { sleutel }) => split(casus, waarden, sleutel),
    onSaved: () => {
      void queryClient.invalidateQueries();
      showToast('Het huishouden is gesplitst. De nieuwe contactpersoon vindt de casus in Mijn werk.');
      onClose();
    },
  });
  return (
    <Form form={form}>
      {leden.map((lid, i) => (
        <RadioGroupField
          key={lid.id}
          form={form}
          name={`plekken.${i}`}
          label={`Waar hoort ${lid.naam}?`}
          keuzes={lid.gezinsrol === 'kind' ? kind : volwassene}
        />
      ))}
      <TextField
        form={form}
        name="naam"
        label="Naam van het nieuwe huishouden"
        hint="Een naam waaraan je niet ziet waar zij vandaan komen."
      />
      <TextField
        form={form}
        name="wijk"
        label="Wijk"
        hint="Weet je die nog niet, laat dit dan leeg."
        optional
      />
      <CollegaField
        form={form}
        name="contactpersoonId"
        label="Wie wordt daar contactpersoon?"
        hint="Iemand die niet bij dit huishouden staat."
        rol="professional"
        behalve={[contactpersoon.id]}
      />
      <Lezers form={form} />
      <p className="zacht">
        Het nieuwe huishouden begint met een leeg canvas. Wat jullie samen schreven blijft hier staan.
      </p>
      <div className="rij">
        <Button type="submit" bezig={form.formState.isSubmitting}>
          Huishouden splitsen
        </Button>
        <Button variant="tertiary" onClick={onClose}>
          Toch niet
        </Button>
      </div>
    </Form>
  );
}

const split = ({ id, leden }: Casus, { plekken, ...rest }: Waarden, sleutel: string) =>
  call(splitHuishouden, {
    params: { id },
    body: {
      ...rest,
      leden: leden.map((lid, i) => ({ lidId: lid.id, ...alsKeuze[plekken[i] ?? 'blijft'] })),
    },
    sleutel,
  });

function Lezers({ form }: { form: ContractForm<Invoer, Waarden> }) {
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'lezers' });
  return (
    <div className="stapel">
      {fields.map((veld, i) => (
        <fieldset key={veld.id} className="naast-lezer stapel">
          <legend>Ziet beide delen</legend>
          <CollegaField form={form} name={`lezers.${i}.gebruikerId`} label="Welke collega?" />
          <TextField form={form} name={`lezers.${i}.reden`} label="Waarom is dat nodig?" />
          <div>
            <Button variant="tertiary" klein onClick={() => remove(i)}>
              Toch niet noemen
            </Button>
          </div>
        </fieldset>
      ))}
      <div>
        <Button variant="secondary" klein onClick={() => append({ gebruikerId: '', reden: '' })}>
          Iemand noemen die beide delen mag zien
        </Button>
      </div>
    </div>
  );
}
