import {
  type Aandachtspunt,
  createAandachtspunt,
  createAandachtspuntBody,
  updateAandachtspunt,
} from '@naast/contract/aandachtspunten';
import { vrijeTekst } from '@naast/contract/veld';
import {
  type AandachtspuntSoort,
  aandachtspuntNamen,
  aandachtspuntSoorten,
  addDagen,
  besprokenKeuzes,
  besprokenNamen,
  findUitersteDag,
} from '@naast/domain/casussen';
import * as z from 'zod/mini';
import { call } from '#web/lib/call.ts';
import { showDatum, today } from '#web/lib/datum.ts';
import { Button } from '#web/ui/button.tsx';
import { type ContractForm, useContractForm } from '#web/ui/contract-form.ts';
import { DateField } from '#web/ui/date-field.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { Form } from '#web/ui/form.tsx';
import { RadioGroupField } from '#web/ui/radio-group-field.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { showConflict } from '#web/ui/show-conflict.ts';
import { TextAreaField } from '#web/ui/text-area-field.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { useVersie } from '#web/ui/use-versie.ts';
import { useVerversCasus } from '../use-ververs-casus.ts';

interface Props {
  casusId: string;
  /** Absent for a new one. */
  punt: Aandachtspunt | undefined;
  /** What is in the list already. */
  bezet: readonly AandachtspuntSoort[];
  onClose: () => void;
}

// An empty field is absent in a form; the API keeps it as empty text.
const puntForm = z.extend(createAandachtspuntBody, { toelichting: z.optional(vrijeTekst(500)) });

function usePuntForm({ casusId, punt, onClose }: Props) {
  const ververs = useVerversCasus();
  const versie = useVersie(punt?.versie ?? 1);
  const form: ContractForm<z.input<typeof puntForm>> = useContractForm(puntForm, {
    defaultValues: {
      // A new one begins without a choice; the schema asks for it.
      soort: punt?.soort as AandachtspuntSoort,
      toelichting: punt?.toelichting,
      tot: punt && !punt.verlopen ? punt.tot : addDagen(today(), 182),
      besproken: punt?.besproken ?? 'ja',
      reden: punt?.reden ?? '',
    },
    submit: async ({ soort, toelichting = '', ...rest }, { sleutel }) => {
      const velden = { ...rest, toelichting };
      return punt
        ? call(updateAandachtspunt, {
            params: { id: casusId, puntId: punt.id },
            versie: versie.nu(),
            body: velden,
          })
        : call(createAandachtspunt, { params: { id: casusId }, body: { soort, ...velden }, sleutel });
    },
    onSaved: () => {
      void ververs();
      onClose();
    },
    onRefused: (weigering) => showConflict(form, weigering, versie.zet),
  });
  return form;
}

/** Writes one down, or looks at it again. */
export function AandachtspuntDialog(props: Props) {
  const { punt, bezet, onClose } = props;
  const form = usePuntForm(props);
  const besproken = form.watch('besproken');
  const keuzes = aandachtspuntSoorten
    .filter((soort) => soort === punt?.soort || !bezet.includes(soort))
    .map((soort) => ({ waarde: soort, naam: aandachtspuntNamen[soort] }));
  return (
    <Dialog titel={punt ? aandachtspuntNamen[punt.soort] : 'Aandachtspunt toevoegen'} onClose={onClose}>
      <Form form={form}>
        {!punt && (
          <SelectField
            form={form}
            name="soort"
            label="Wat moet een bezoeker weten?"
            hint="Kies uit deze lijst. Zo staat er nooit een oordeel over het gezin."
            keuzes={keuzes}
          />
        )}
        <TextField
          form={form}
          name="toelichting"
          label="Toelichting"
          hint="Kort, en zonder oordeel."
          optional
        />
        <DateField
          form={form}
          name="tot"
          label="Tot en met welke dag?"
          hint={`Uiterlijk ${showDatum(findUitersteDag(today()))}. Op de laatste dag krijg je een taak.`}
          min={today()}
          max={findUitersteDag(today())}
        />
        <RadioGroupField
          form={form}
          name="besproken"
          label="Besproken met het gezin?"
          keuzes={besprokenKeuzes.map((keuze) => ({
            waarde: keuze,
            naam: besprokenNamen[keuze],
            ...(keuze === 'veiligheid' ? { uitleg: 'Het gezin ziet dit aandachtspunt dan niet.' } : {}),
          }))}
        />
        {besproken !== 'ja' && <TextAreaField form={form} name="reden" label="Waarom niet?" rows={2} />}
        <div className="rij">
          <Button type="submit" bezig={form.formState.isSubmitting}>
            Bewaren
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            Toch niet
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
