import {
  type Indexreeks,
  indexcijferBody,
  listIndexreeksen,
  saveIndexcijfer,
} from '@naast/contract/prijslijst-beheer';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { adres } from '#web/lib/adressen.ts';
import { call } from '#web/lib/call.ts';
import { showGetal } from '#web/lib/getal.ts';
import { useRecht } from '#web/lib/mij.ts';
import { useGet } from '#web/lib/query.ts';
import { showToast } from '#web/lib/toast.ts';
import { Button } from '#web/ui/button.tsx';
import { useContractForm } from '#web/ui/contract-form.ts';
import { Dialog } from '#web/ui/dialog.tsx';
import { Form } from '#web/ui/form.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { NumberField } from '#web/ui/number-field.tsx';
import { PageHead } from '#web/ui/page-head.tsx';
import { Table } from '#web/ui/table.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { YearField } from '#web/ui/year-field.tsx';
import { forgetLijsten } from './forget-lijsten.ts';

type Cijfer = Indexreeks['cijfers'][number];

/** The figures that bring prices of one year to another. */
export function Component() {
  const reeksen = useGet(listIndexreeksen);
  return (
    <>
      <PageHead
        titel="Indexcijfers"
        kruimels={[{ naam: 'Prijslijsten', to: adres.beheer }]}
        onder="Hoeveel de prijzen per jaar stegen. Berekeningen die vaststaan, veranderen niet mee."
      />
      <Loaded query={reeksen}>
        {({ items }) => (
          <div className="stapel">
            {items.map((reeks) => (
              <Reeks key={reeks.id} reeks={reeks} />
            ))}
          </div>
        )}
      </Loaded>
    </>
  );
}

function Reeks({ reeks }: { reeks: Indexreeks }) {
  const magBeheren = useRecht('prijslijst.beheren');
  const [open, setOpen] = useState<Partial<Cijfer>>();
  const laatste = reeks.cijfers.at(-1)?.jaar;
  return (
    <>
      {magBeheren && (
        <div>
          <Button onClick={() => setOpen(laatste === undefined ? {} : { jaar: laatste + 1 })}>
            Jaar toevoegen
          </Button>
        </div>
      )}
      <Table
        titel={reeks.naam}
        kolommen={[
          { naam: 'Jaar', toon: ({ jaar }) => jaar, kop: true },
          { naam: 'Verandering', toon: ({ mutatieProcent }) => `${showGetal(mutatieProcent)}%`, getal: true },
          { naam: 'Bron', toon: ({ bron }) => bron },
          ...(magBeheren
            ? [
                {
                  naam: 'Aanpassen',
                  toon: (cijfer: Cijfer) => (
                    <Button
                      variant="tertiary"
                      klein
                      aria-label={`${cijfer.jaar} aanpassen`}
                      onClick={() => setOpen(cijfer)}
                    >
                      Aanpassen
                    </Button>
                  ),
                },
              ]
            : []),
        ]}
        rijen={reeks.cijfers.toReversed()}
        sleutel={({ jaar }) => String(jaar)}
      />
      {open && <CijferDialog reeks={reeks} cijfer={open} onClose={() => setOpen(undefined)} />}
    </>
  );
}

interface Props {
  reeks: Indexreeks;
  cijfer: Partial<Cijfer>;
  onClose: () => void;
}

function CijferDialog({ reeks, cijfer, onClose }: Props) {
  const client = useQueryClient();
  const form = useContractForm(indexcijferBody, {
    defaultValues: { bron: '', ...cijfer },
    submit: (body, { sleutel }) =>
      call(saveIndexcijfer, { params: { id: reeks.id }, body, versie: reeks.versie, sleutel }),
    onSaved: (_uitkomst, { jaar }) => {
      void forgetLijsten(client);
      showToast(`Het cijfer van ${jaar} is bewaard.`);
      onClose();
    },
  });
  return (
    <Dialog titel="Indexcijfer" onClose={onClose}>
      <Form form={form}>
        <YearField form={form} name="jaar" label="Jaar" />
        <NumberField
          form={form}
          name="mutatieProcent"
          label="Verandering in procenten"
          hint="Bijvoorbeeld 3,3."
        />
        <TextField form={form} name="bron" label="Bron" />
        <div>
          <Button type="submit" bezig={form.formState.isSubmitting}>
            Cijfer bewaren
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
