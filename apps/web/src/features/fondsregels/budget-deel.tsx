import { listFondsen } from '@naast/contract/fonds';
import { changeBudget } from '@naast/contract/fonds-regels';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { showBedrag } from '#web/lib/bedrag.ts';
import { call } from '#web/lib/call.ts';
import { keyOf, useGet } from '#web/lib/query.ts';
import { showToast } from '#web/lib/toast.ts';
import { Button } from '#web/ui/button.tsx';
import { useContractForm } from '#web/ui/contract-form.ts';
import { Form } from '#web/ui/form.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { MoneyField } from '#web/ui/money-field.tsx';
import { RadioGroupField } from '#web/ui/radio-group-field.tsx';
import { Table } from '#web/ui/table.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { YearField } from '#web/ui/year-field.tsx';

/** The budget per year, and changing it with an explanation that goes into the grootboek. */
export function BudgetDeel({ fondsId }: { fondsId: string }) {
  const fondsen = useGet(listFondsen, {});
  const [open, setOpen] = useState(false);
  return (
    <section className="stapel">
      <Heading level={2}>Budget</Heading>
      <Loaded query={fondsen}>
        {({ items }) => {
          const saldi = items.find(({ id }) => id === fondsId)?.saldi ?? [];
          return saldi.length === 0 ? (
            <p>Er is nog geen budget.</p>
          ) : (
            <Table
              titel="Budget per jaar"
              titelVerborgen
              kolommen={[
                { naam: 'Jaar', toon: ({ budgetjaar }) => budgetjaar, kop: true },
                {
                  naam: 'Budget',
                  toon: (s) => showBedrag(s.vrijCent + s.verplichtCent + s.betaaldCent),
                  getal: true,
                },
                { naam: 'Toegezegd', toon: (s) => showBedrag(s.verplichtCent), getal: true },
                { naam: 'Betaald', toon: (s) => showBedrag(s.betaaldCent), getal: true },
                { naam: 'Nog vrij', toon: (s) => showBedrag(s.vrijCent), getal: true },
              ]}
              rijen={saldi}
              sleutel={({ budgetjaar }) => String(budgetjaar)}
            />
          );
        }}
      </Loaded>
      {open ? (
        <BudgetForm fondsId={fondsId} onKlaar={() => setOpen(false)} />
      ) : (
        <div className="rij">
          <Button variant="secondary" onClick={() => setOpen(true)}>
            Budget veranderen
          </Button>
          <Link to={adres.grootboek(fondsId)}>Bekijk het grootboek</Link>
        </div>
      )}
    </section>
  );
}

function BudgetForm({ fondsId, onKlaar }: { fondsId: string; onKlaar: () => void }) {
  const client = useQueryClient();
  const form = useContractForm(changeBudget.schema.body, {
    defaultValues: { budgetjaar: new Date().getFullYear(), soort: 'verhogen', toelichting: '' },
    submit: (body, { sleutel }) => call(changeBudget, { params: { id: fondsId }, body, sleutel }),
    onSaved: ({ body }) => {
      void client.invalidateQueries({ queryKey: keyOf(listFondsen) });
      showToast(`Het budget is veranderd. Vrij in ${body.budgetjaar}: ${showBedrag(body.vrijCent)}.`);
      onKlaar();
    },
  });
  return (
    <div className="vlak leesbreed">
      <Form form={form}>
        <YearField form={form} name="budgetjaar" label="Jaar" />
        <RadioGroupField
          form={form}
          name="soort"
          label="Wat verandert er?"
          naastElkaar
          keuzes={[
            { waarde: 'verhogen', naam: 'Er komt geld bij' },
            { waarde: 'verlagen', naam: 'Er gaat geld af' },
          ]}
        />
        <MoneyField
          form={form}
          name="bedragCent"
          label="Hoeveel?"
          hint="Er kan niet meer af dan wat nog vrij is. Wat is toegezegd blijft staan."
        />
        <TextField
          form={form}
          name="toelichting"
          label="Waarom?"
          hint="Dit komt in het grootboek te staan."
        />
        <div className="rij">
          <Button type="submit" bezig={form.formState.isSubmitting}>
            Budget vastleggen
          </Button>
          <Button variant="tertiary" onClick={onKlaar}>
            Niet doen
          </Button>
        </div>
      </Form>
    </div>
  );
}
