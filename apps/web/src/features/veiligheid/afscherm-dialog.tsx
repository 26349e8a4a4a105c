import {
  type Afscherming,
  createAfscherming,
  createAfschermingBody,
  updateAfscherming,
} from '@naast/contract/afscherming';
import type { Casus } from '@naast/contract/casussen';
import { listToegang } from '@naast/contract/toegang';
import { type Leefgebied, leefgebieden, leefgebiedNamen } from '@naast/domain/leefgebieden';
import { useQueryClient } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { call } from '#web/lib/call.ts';
import type { Refusal } from '#web/lib/call-types.ts';
import { useGet } from '#web/lib/query.ts';
import { Button } from '#web/ui/button.tsx';
import { CheckboxField } from '#web/ui/checkbox-field.tsx';
import { CheckboxGroupField } from '#web/ui/checkbox-group-field.tsx';
import { useContractForm } from '#web/ui/contract-form.ts';
import { Dialog } from '#web/ui/dialog.tsx';
import { Form } from '#web/ui/form.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { RadioGroupField } from '#web/ui/radio-group-field.tsx';
import { SelectField } from '#web/ui/select-field.tsx';

const alles = 'alles';
const { lidId, wie, lezers, metEigenWoorden } = createAfschermingBody.shape;
const schema = z.object({ lidId, gebied: z.string(), wie, lezers, metEigenWoorden });
type Waarden = z.infer<typeof schema>;

const gebieden = [
  ...leefgebieden.map((code) => ({ waarde: code, naam: leefgebiedNamen[code] })),
  { waarde: alles, naam: 'Alles van deze persoon' },
];
const wieKeuzes = [
  { waarde: 'contactpersoon', naam: 'Alleen de contactpersoon en de vervanger' },
  { waarde: 'genoemd', naam: 'Ook deze collega’s' },
];

interface Props {
  casus: Casus;
  deel: Afscherming | undefined;
  onClose: () => void;
}

/** Chooses lid, leefgebied and who may see it; of what is there only who. */
export function AfschermDialog({ casus, deel, onClose }: Props) {
  return (
    <Dialog titel={deel ? 'Wie mag dit zien?' : 'Iets afschermen'} onClose={onClose}>
      <Loaded query={useGet(listToegang, { params: { id: casus.id } })}>
        {({ items }) => (
          <AfschermForm
            casus={casus}
            deel={deel}
            onClose={onClose}
            collegas={items.map(({ gebruiker }) => ({
              waarde: gebruiker.id,
              naam: `${gebruiker.naam}, ${gebruiker.organisatie}`,
            }))}
          />
        )}
      </Loaded>
    </Dialog>
  );
}

async function send(
  casusId: string,
  deel: Afscherming | undefined,
  { gebied, ...rest }: Waarden,
  sleutel: string,
): Promise<{ ok: true } | Refusal> {
  const lezers = rest.wie === 'genoemd' ? rest.lezers : [];
  if (!deel) {
    const body = { ...rest, lezers, leefgebied: gebied === alles ? null : (gebied as Leefgebied) };
    return call(createAfscherming, { params: { id: casusId }, body, sleutel });
  }
  const { wie, metEigenWoorden } = rest;
  const params = { id: casusId, afschermingId: deel.id };
  return call(updateAfscherming, { params, body: { wie, lezers, metEigenWoorden }, versie: deel.versie });
}

function AfschermForm({
  casus,
  deel,
  onClose,
  collegas,
}: Props & { collegas: { waarde: string; naam: string }[] }) {
  const queryClient = useQueryClient();
  const form = useContractForm(schema, {
    defaultValues: {
      lidId: deel?.lidId,
      gebied: deel ? (deel.leefgebied ?? alles) : undefined,
      wie: deel?.wie ?? 'contactpersoon',
      lezers: deel?.lezers.map(({ id }) => id) ?? [],
      metEigenWoorden: deel?.metEigenWoorden ?? true,
    },
    submit: (waarden, { sleutel }) => send(casus.id, deel, waarden, sleutel),
    onSaved: () => {
      void queryClient.invalidateQueries();
      onClose();
    },
  });
  const leden = casus.leden.map(({ id, naam }) => ({ waarde: id, naam }));
  return (
    <Form form={form}>
      {!deel && (
        <>
          <SelectField form={form} name="lidId" label="Over wie?" keuzes={leden} />
          <SelectField form={form} name="gebied" label="Waarover?" keuzes={gebieden} />
        </>
      )}
      <RadioGroupField form={form} name="wie" label="Wie mag dit zien?" keuzes={wieKeuzes} />
      {form.watch('wie') === 'genoemd' &&
        (collegas.length === 0 ? (
          <p className="zacht">Niemand anders heeft toegang. Geef eerst toegang in het Dossier.</p>
        ) : (
          <CheckboxGroupField form={form} name="lezers" label="Welke collega’s?" keuzes={collegas} />
        ))}
      <CheckboxField
        form={form}
        name="metEigenWoorden"
        label="Ook de eigen woorden in blok 2"
        hint="Wat deze persoon zegt over waar hij of zij over een jaar wil staan."
      />
      <div className="rij">
        <Button type="submit" bezig={form.formState.isSubmitting}>
          {deel ? 'Bewaren' : 'Afschermen'}
        </Button>
        <Button variant="tertiary" onClick={onClose}>
          Toch niet
        </Button>
      </div>
    </Form>
  );
}
