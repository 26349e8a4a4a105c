import { addCommissielid, type Commissielid } from '@naast/contract/fonds-commissie';
import { call } from '#web/lib/call.ts';
import { Button } from '#web/ui/button.tsx';
import { CollegaField } from '#web/ui/collega-field.tsx';
import { useContractForm } from '#web/ui/contract-form.ts';
import { DateField } from '#web/ui/date-field.tsx';
import { Form } from '#web/ui/form.tsx';
import { RadioGroupField } from '#web/ui/radio-group-field.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { dagOver } from './dag-over.ts';

interface Props {
  fondsId: string;
  leden: readonly Commissielid[];
  onKlaar: (tekst?: string) => void;
}

/** Somebody new in the commissie: as member, voorzitter or deputy, from a day. */
export function LidForm({ fondsId, leden, onKlaar }: Props) {
  const form = useContractForm(addCommissielid.schema.body, {
    defaultValues: { rol: 'lid', plaatsvervangtId: null, vanaf: dagOver(0), tot: null },
    submit: (body, { sleutel }) =>
      call(addCommissielid, {
        params: { id: fondsId },
        body: { ...body, plaatsvervangtId: body.rol === 'plaatsvervanger' ? body.plaatsvervangtId : null },
        sleutel,
      }),
    onSaved: () => onKlaar('De commissie is aangevuld.'),
  });
  const rol = form.watch('rol');
  return (
    <div className="vlak leesbreed">
      <Form form={form}>
        <CollegaField
          form={form}
          name="gebruikerId"
          label="Wie?"
          hint="Alleen mensen met de rol commissielid. Die geeft de beheerder."
          rol="commissielid"
        />
        <RadioGroupField
          form={form}
          name="rol"
          label="Als wat?"
          naastElkaar
          keuzes={[
            { waarde: 'lid', naam: 'Lid' },
            { waarde: 'voorzitter', naam: 'Voorzitter' },
            { waarde: 'plaatsvervanger', naam: 'Plaatsvervanger' },
          ]}
        />
        {rol === 'plaatsvervanger' && (
          <SelectField
            form={form}
            name="plaatsvervangtId"
            label="Voor wie?"
            hint="Samen hebben ze één stem."
            keuzes={leden
              .filter((lid) => lid.rol !== 'plaatsvervanger')
              .map(({ id, gebruiker }) => ({ waarde: id, naam: gebruiker.naam }))}
          />
        )}
        <DateField form={form} name="vanaf" label="Vanaf" />
        <DateField form={form} name="tot" label="Tot en met" hint="Mag leeg blijven." />
        <div className="rij">
          <Button type="submit" bezig={form.formState.isSubmitting}>
            Toevoegen
          </Button>
          <Button variant="tertiary" onClick={() => onKlaar()}>
            Niet doen
          </Button>
        </div>
      </Form>
    </div>
  );
}
