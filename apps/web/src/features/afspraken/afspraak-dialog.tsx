import type { AfsprakenAntwoord } from '@naast/contract/afspraken';
import { afspraken } from '@naast/contract/canvas-items';
import { useWatch } from 'react-hook-form';
import { call } from '#web/lib/call.ts';
import type { Refusal } from '#web/lib/call-types.ts';
import { showToast } from '#web/lib/toast.ts';
import { Button } from '#web/ui/button.tsx';
import { useContractForm } from '#web/ui/contract-form.ts';
import { DateField } from '#web/ui/date-field.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { Form } from '#web/ui/form.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { showConflict } from '#web/ui/show-conflict.ts';
import { TextAreaField } from '#web/ui/text-area-field.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { useVersie } from '#web/ui/use-versie.ts';
import { afspraakForm, toForm, toVelden } from './afspraak-form.ts';
import { useVerversAfspraken } from './use-afspraken.ts';

interface Props {
  casusId: string;
  rond: AfsprakenAntwoord;
  /** Null for a new one. */
  afspraak: AfsprakenAntwoord['afspraken'][number] | null;
  onClose: () => void;
}

const listWie = ({ leden, gebruikers }: AfsprakenAntwoord) => [
  ...leden.map(({ id, naam }) => ({ waarde: `lid:${id}`, naam })),
  ...gebruikers.map(({ id, naam, functie }) => ({ waarde: `gebruiker:${id}`, naam: `${naam} (${functie})` })),
  { waarde: 'anders', naam: 'Iemand anders, zonder account' },
];

/** The same writing as on the canvas: a new item, or fields of the one that stands there. */
const save = (
  { casusId, afspraak }: Props,
  velden: ReturnType<typeof toVelden>,
  { versie, sleutel }: { versie: number; sleutel: string },
): Promise<{ ok: true } | Refusal> =>
  afspraak
    ? call(afspraken.update, { params: { id: casusId, itemId: afspraak.id }, body: velden, versie })
    : call(afspraken.create, { params: { id: casusId }, body: velden, sleutel });

function useAfspraakForm(props: Props) {
  const ververs = useVerversAfspraken();
  const versie = useVersie(props.afspraak?.versie ?? 1);
  const form = useContractForm(afspraakForm, {
    defaultValues: toForm(props.afspraak),
    submit: (waarden, { sleutel }) => save(props, toVelden(waarden), { versie: versie.nu(), sleutel }),
    onSaved: () => {
      void ververs();
      props.onClose();
    },
    onRefused: (weigering): boolean => showConflict(form, weigering, versie.zet),
  });
  return form;
}

/** Writes an afspraak: the same one that stands in block 8 of the canvas. */
export function AfspraakDialog(props: Props) {
  const { rond, afspraak, casusId, onClose } = props;
  const form = useAfspraakForm(props);
  return (
    <Dialog titel={afspraak ? 'Afspraak wijzigen' : 'Nieuwe afspraak'} onClose={onClose}>
      <Form form={form}>
        <Velden form={form} rond={rond} />
        <div className="rij">
          <Button type="submit" bezig={form.formState.isSubmitting}>
            Bewaren
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            Toch niet
          </Button>
          {afspraak && <Weghalen casusId={casusId} afspraak={afspraak} onClose={onClose} />}
        </div>
      </Form>
    </Dialog>
  );
}

function Velden({ form, rond }: { form: ReturnType<typeof useAfspraakForm>; rond: AfsprakenAntwoord }) {
  const wie = useWatch({ control: form.control, name: 'wie' });
  return (
    <>
      <TextAreaField form={form} name="wat" label="Wat spreken we af?" />
      <SelectField
        form={form}
        name="wie"
        label="Wie doet het?"
        keuzes={listWie(rond)}
        leeg="Nog van niemand"
        optional
      />
      {wie === 'anders' && (
        <TextField
          form={form}
          name="wieTekst"
          label="Naam van wie het doet"
          hint="Bijvoorbeeld: oma, of de woningcorporatie."
        />
      )}
      <DateField form={form} name="wanneer" label="Op welke dag?" optional />
      <TextField
        form={form}
        name="wanneerTekst"
        label="Wanneer, in woorden"
        hint="Bijvoorbeeld: elke dinsdag."
        optional
      />
    </>
  );
}

function Weghalen({
  casusId,
  afspraak,
  onClose,
}: Pick<Props, 'casusId' | 'onClose'> & { afspraak: NonNullable<Props['afspraak']> }) {
  const ververs = useVerversAfspraken();
  const params = { id: casusId, itemId: afspraak.id };
  async function restore() {
    const terug = await call(afspraken.restore, { params });
    await ververs();
    if (!terug.ok) showToast(terug.problem.detail);
  }
  async function remove() {
    const weg = await call(afspraken.archive, { params, versie: afspraak.versie });
    await ververs();
    onClose();
    if (weg.ok) showToast('De afspraak is weggehaald.', () => void restore());
    else showToast(weg.problem.detail);
  }
  return (
    <Button variant="tertiary" onClick={() => void remove()}>
      Weghalen
    </Button>
  );
}
