import { type Lid, lidInvoer } from '@naast/contract/huishoudens';
import { gezinsrollen, gezinsrolNamen } from '@naast/domain/huishoudens';
import type * as z from 'zod/mini';
import type { ContractForm } from '#web/ui/contract-form.ts';
import { SelectField } from '#web/ui/select-field.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { YearField } from '#web/ui/year-field.tsx';
import { MaandField } from './maand-field.tsx';
import './huishoudens.css';

export const lidForm = lidInvoer;
export type LidWaarden = z.infer<typeof lidInvoer>;

export const leegLid = { naam: '', gezinsrol: undefined, geboortejaar: undefined, geboortemaand: undefined };

export const toLidWaarden = ({ naam, gezinsrol, geboortejaar, geboortemaand }: Lid): LidWaarden => ({
  naam,
  gezinsrol,
  geboortejaar: geboortejaar ?? undefined,
  geboortemaand: geboortemaand ?? undefined,
});

const rollen = gezinsrollen.map((rol) => ({ waarde: rol, naam: gezinsrolNamen[rol] }));

/** The four fields of a lid, beside each other where there is room. */
export function LidVelden({ form }: { form: ContractForm<LidWaarden> }) {
  return (
    <div className="naast-lid__velden">
      <TextField form={form} name="naam" label="Naam" />
      <SelectField form={form} name="gezinsrol" label="Plaats in het gezin" keuzes={rollen} />
      <YearField form={form} name="geboortejaar" label="Geboortejaar" optional breedte="vol" />
      <MaandField form={form} name="geboortemaand" label="Maand" optional />
    </div>
  );
}
