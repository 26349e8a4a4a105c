import { listBerekeningen } from '@naast/contract/rendement';
import { useGet } from '#web/lib/query.ts';
import { SelectField } from '#web/ui/select-field.tsx';
import type { CasusstukFormulier } from './casusstuk-schema.ts';

interface Props {
  form: CasusstukFormulier;
  casusId: string;
}

/** Which berekening is printed with it. One that is not finished has nothing to print. */
export function BerekeningKeuze({ form, casusId }: Props) {
  const { data } = useGet(listBerekeningen, { params: { id: casusId } });
  const af = data?.items.filter(({ samenvatting }) => samenvatting !== null) ?? [];
  if (af.length === 0) return null;
  return (
    <SelectField
      form={form}
      name="berekeningId"
      label="Welke berekening gaat mee?"
      hint="Gevoelige regels gaan nooit mee. De uitkomst klopt dan met wat er wel staat."
      leeg="Geen berekening"
      keuzes={af.map(({ id, naam }) => ({ waarde: id, naam }))}
      optional
    />
  );
}
