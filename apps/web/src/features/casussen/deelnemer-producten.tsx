import type { Kaartlijn } from '@naast/contract/deelnemerskaart';
import type { Lijstprijs } from '@naast/contract/prijslijst';
import { batenhouderNamen } from '@naast/domain/berekening';
import { useEffect } from 'react';
import { useFieldArray } from 'react-hook-form';
import { showBedrag } from '#web/lib/bedrag.ts';
import { Button } from '#web/ui/button.tsx';
import type { ContractForm } from '#web/ui/contract-form.ts';
import { FieldError } from '#web/ui/field-error.tsx';
import { NumberField } from '#web/ui/number-field.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { fieldId } from '#web/ui/use-form-field.ts';
import type { DeelnemerWaarden } from './deelnemer-form.ts';
import { PrijsZoeker } from './deelnemer-prijs-zoeker.tsx';
import { periodeKeuzes } from './describe-kring.ts';
import { useKeuzeprijzen } from './use-keuzeprijzen.ts';

interface Props {
  form: ContractForm<DeelnemerWaarden>;
  /** Prices that the deelnemer has already, also of a list that has ended. */
  lijnen: readonly Kaartlijn[];
}

/** What a professional delivers and how often: that is what today costs. */
export function DeelnemerProducten({ form, lijnen }: Props) {
  const { fields, append, remove } = useFieldArray({
    control: form.control,
    name: 'producten',
    keyName: 'rij',
  });
  const keuze = useKeuzeprijzen();
  const bekend = new Map<string, Productprijs>(lijnen.map(({ prijs }) => [prijs.id, prijs]));
  for (const prijs of keuze.prijzen) bekend.set(prijs.id, prijs);
  const voegToe = ({ id }: Lijstprijs) =>
    append({ prijsId: id, aantal: undefined as unknown as number, per: 'jaar' });
  return (
    <fieldset className="naast-producten stapel">
      <legend className="ams-label">Wat levert deze professional?</legend>
      <p className="naast-veld__uitleg">
        Kies een product uit de prijslijst en schrijf op hoe vaak. Dan zien jullie wat vandaag kost. Mag leeg
        blijven.
      </p>
      {fields.map(({ rij, prijsId }, nummer) => (
        <Productrij
          key={rij}
          form={form}
          nummer={nummer}
          prijs={bekend.get(prijsId)}
          onWeg={() => remove(nummer)}
        />
      ))}
      <PrijsZoeker keuze={keuze} gekozen={fields.map(({ prijsId }) => prijsId)} onKies={voegToe} />
    </fieldset>
  );
}

type Productprijs = Pick<Lijstprijs, 'omschrijving' | 'bedragCent' | 'eenheid' | 'batenhouder'>;

interface RijProps {
  form: ContractForm<DeelnemerWaarden>;
  nummer: number;
  prijs: Productprijs | undefined;
  onWeg: () => void;
}

function Productrij({ form, nummer, prijs, onWeg }: RijProps) {
  const naam = `producten.${nummer}.prijsId` as const;
  const { labels } = form;
  const titel = prijs?.omschrijving ?? 'Product uit een eerdere prijslijst';
  useEffect(() => {
    const kaart = labels.current;
    kaart.set(naam, titel);
    return () => {
      kaart.delete(naam);
    };
  }, [labels, naam, titel]);
  const fout = form.getFieldState(naam, form.formState).error?.message;
  return (
    <div className="naast-product stapel stapel--dicht">
      <div id={fieldId(form.id, naam)} tabIndex={-1}>
        <strong>{titel}</strong>
        {prijs && (
          <div className="klein zacht">
            {showBedrag(prijs.bedragCent)}{' '}
            {prijs.eenheid === 'eenmalig' ? 'per keer' : `per ${prijs.eenheid}`} ·{' '}
            {batenhouderNamen[prijs.batenhouder]}
          </div>
        )}
      </div>
      {fout && <FieldError id={`${fieldId(form.id, naam)}-fout`}>{fout}</FieldError>}
      <div className="naast-product__maat">
        <NumberField
          form={form}
          name={`producten.${nummer}.aantal`}
          label={prijs?.eenheid === 'uur' ? 'Hoeveel uur?' : 'Hoe vaak?'}
        />
        <SelectField
          form={form}
          name={`producten.${nummer}.per`}
          label="Per"
          keuzes={periodeKeuzes}
          breedte="kort"
        />
        <Button variant="tertiary" klein aria-label={`${titel} weghalen`} onClick={onWeg}>
          Weghalen
        </Button>
      </div>
    </div>
  );
}
