import { Select } from '@amsterdam/design-system-react';
import { listPrijslijsten, type Prijslijst } from '@naast/contract/prijslijst';
import { today } from '#web/lib/datum.ts';
import { useGet } from '#web/lib/query.ts';
import { Field } from '#web/ui/field.tsx';

const geldt = ({ stand, geldigVanaf, geldigTot }: Prijslijst): boolean =>
  stand === 'vastgesteld' && geldigVanaf <= today() && (geldigTot === null || geldigTot >= today());

/** The lists that are in force today, the newest first, as the server proposes them. */
export function useGeldigeLijsten(): readonly Prijslijst[] {
  const lijsten = useGet(listPrijslijsten);
  return lijsten.data?.items.filter(geldt) ?? [];
}

interface Props {
  lijsten: readonly Prijslijst[];
  gekozen: string | undefined;
  onKies: (id: string) => void;
}

/** Which prices a new berekening takes; only asked when there is something to choose. */
export function LijstKeuze({ lijsten, gekozen, onKies }: Props) {
  if (lijsten.length < 2) return null;
  return (
    <Field label="Met welke prijzen begin je?" optional={false}>
      {({ 'aria-required': _niet, ...binding }) => (
        <Select
          {...binding}
          value={gekozen ?? lijsten[0]?.id}
          onChange={(event) => onKies(event.target.value)}
        >
          {lijsten.map(({ id, naam, nummer, herkomst }) => (
            <option key={id} value={id}>
              {naam}, versie {nummer} ({herkomst === 'eigen' ? 'eigen lijst' : 'landelijk'})
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
