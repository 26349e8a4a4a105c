import type { FondsRegelsInvoer } from '@naast/contract/fonds-regels';
import { domeinen, domeinNamen, mandaatWijzen, wijzeNamen } from '@naast/domain/fonds';
import { useFieldArray } from 'react-hook-form';
import { Button } from '#web/ui/button.tsx';
import { CheckboxGroupField } from '#web/ui/checkbox-group-field.tsx';
import type { ContractForm } from '#web/ui/contract-form.ts';
import { MoneyField } from '#web/ui/money-field.tsx';
import { NumberField } from '#web/ui/number-field.tsx';
import { SelectField } from '#web/ui/select-field.tsx';

/** Who decides on how much: one card per rule. */
export function MandaatVelden({ form }: { form: ContractForm<FondsRegelsInvoer> }) {
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'mandaatregels' });
  return (
    <div className="stapel">
      <p className="klein zacht">
        Het bedrag telt over alles wat in twaalf maanden voor het gezin is gevraagd. Zijn twee mensen het niet
        eens, dan beslist de commissie. Houd daarom altijd één regel voor de commissie zonder bedrag en zonder
        onderwerp.
      </p>
      {fields.map((veld, plek) => (
        <Kaart key={veld.id} form={form} plek={plek} onWeg={() => remove(plek)} />
      ))}
      <div>
        <Button
          variant="secondary"
          klein
          onClick={() =>
            append({
              wijze: 'twee_collegas',
              totEnMetCent: null,
              quorum: 2,
              domeinen: [],
              streeftermijnDagen: null,
            })
          }
        >
          Nog een regel
        </Button>
      </div>
    </div>
  );
}

interface KaartProps {
  form: ContractForm<FondsRegelsInvoer>;
  plek: number;
  onWeg: () => void;
}

function Kaart({ form, plek, onWeg }: KaartProps) {
  const wijze = form.watch(`mandaatregels.${plek}.wijze`);
  return (
    <fieldset className="naast-fondsregels-regel">
      <legend>Regel {plek + 1}</legend>
      <div className="naast-fondsregels-raster">
        <SelectField
          form={form}
          name={`mandaatregels.${plek}.wijze`}
          label="Wie beslist?"
          keuzes={mandaatWijzen.map((waarde) => ({ waarde, naam: wijzeNamen[waarde] }))}
        />
        <MoneyField
          form={form}
          name={`mandaatregels.${plek}.totEnMetCent`}
          label="Tot en met"
          hint="Leeg is elk bedrag."
        />
        <NumberField
          form={form}
          name={`mandaatregels.${plek}.quorum`}
          label={wijze === 'commissie' ? 'Hoeveel leden stemmen er minstens?' : 'Hoeveel mensen? Altijd 2'}
        />
        <NumberField
          form={form}
          name={`mandaatregels.${plek}.streeftermijnDagen`}
          label="Eigen streeftermijn in dagen"
          hint="0 is dezelfde dag. Mag leeg blijven."
        />
      </div>
      <CheckboxGroupField
        form={form}
        name={`mandaatregels.${plek}.domeinen`}
        label="Alleen voor"
        hint="Niets aangevinkt is elk onderwerp."
        naastElkaar
        keuzes={domeinen.map((waarde) => ({ waarde, naam: domeinNamen[waarde] }))}
      />
      <div>
        <Button variant="tertiary" klein onClick={onWeg}>
          Regel {plek + 1} weghalen
        </Button>
      </div>
    </fieldset>
  );
}
