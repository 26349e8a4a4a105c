import { listIndexreeksen } from '@naast/contract/indexreeksen';
import type { Lijstprijs, Prijslijst } from '@naast/contract/prijslijst';
import { createPrijs, prijsBody, updatePrijs } from '@naast/contract/prijslijst-beheer';
import { KOLOMMEN, listIndexkeuzes, prijsveldNamen } from '@naast/domain/prijslijst';
import { useQueryClient } from '@tanstack/react-query';
import { call } from '#web/lib/call.ts';
import type { Refusal } from '#web/lib/call-types.ts';
import { useGet } from '#web/lib/query.ts';
import { showToast } from '#web/lib/toast.ts';
import { Button } from '#web/ui/button.tsx';
import { useContractForm } from '#web/ui/contract-form.ts';
import { Form } from '#web/ui/form.tsx';
import { MoneyField } from '#web/ui/money-field.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { YearField } from '#web/ui/year-field.tsx';
import { forgetLijsten } from './forget-lijsten.ts';

interface Props {
  lijst: Prijslijst;
  prijs: Lijstprijs | undefined;
  onKlaar: () => void;
}

const leeg = { code: '', omschrijving: '', eenheid: '', bron: '', bronAdres: '' };
const geenGrenzen = { bedragLaagCent: null, bedragHoogCent: null };

/** Writes one price of a concept. */
export function PrijsForm({ lijst, prijs, onKlaar }: Props) {
  const client = useQueryClient();
  const reeksen = useGet(listIndexreeksen);
  const form = useContractForm(prijsBody, {
    defaultValues: prijs ?? { ...leeg, ...geenGrenzen },
    submit: async (body, { sleutel }): Promise<{ ok: true } | Refusal> => {
      const args = { body, versie: lijst.versie };
      return prijs
        ? call(updatePrijs, { ...args, params: { id: lijst.id, prijsId: prijs.id } })
        : call(createPrijs, { ...args, params: { id: lijst.id }, sleutel });
    },
    onSaved: () => {
      void forgetLijsten(client);
      showToast('De prijs is bewaard.');
      onKlaar();
    },
  });
  return (
    <Form form={form}>
      {KOLOMMEN.map(({ veld, vorm, optioneel }) => {
        const delen = { form, name: veld, label: prijsveldNamen[veld], optional: optioneel === true };
        switch (vorm.soort) {
          case 'keuze':
            return (
              <SelectField
                key={veld}
                {...delen}
                keuzes={vorm.keuzes.map((waarde) => ({ waarde, naam: vorm.namen[waarde] ?? waarde }))}
              />
            );
          case 'index':
            return (
              <SelectField
                key={veld}
                {...delen}
                keuzes={listIndexkeuzes(reeksen.data?.items ?? []).map(({ code, naam }) => ({
                  waarde: code,
                  naam,
                }))}
              />
            );
          case 'bedrag':
            return <MoneyField key={veld} {...delen} />;
          case 'jaar':
            return <YearField key={veld} {...delen} />;
          default:
            return <TextField key={veld} {...delen} />;
        }
      })}
      <div>
        <Button type="submit" bezig={form.formState.isSubmitting}>
          Prijs bewaren
        </Button>
      </div>
    </Form>
  );
}
