import { createJaarwisseling, listJaarwisselingen, type Proef } from '@naast/contract/verslag-boekingen';
import { useQueryClient } from '@tanstack/react-query';
import { showBedrag } from '#web/lib/bedrag.ts';
import { call } from '#web/lib/call.ts';
import { keyOf } from '#web/lib/query.ts';
import { showToast } from '#web/lib/toast.ts';
import { Button } from '#web/ui/button.tsx';
import { CheckboxField } from '#web/ui/checkbox-field.tsx';
import { useContractForm } from '#web/ui/contract-form.ts';
import { Form } from '#web/ui/form.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Table } from '#web/ui/table.tsx';
import { TextAreaField } from '#web/ui/text-area-field.tsx';

interface Props {
  fondsId: string;
  proef: Proef;
  mag: boolean;
}

/** First what would be booked, then the button that books it. */
export function JaarwisselingForm({ fondsId, proef, mag }: Props) {
  const { vanJaar, vrijCent, verplichtCent, vrijKan, verplichtKan } = proef;
  const client = useQueryClient();
  const opnieuw = () => client.invalidateQueries({ queryKey: keyOf(listJaarwisselingen) });
  const form = useContractForm(createJaarwisseling.schema.body, {
    defaultValues: {
      vanJaar,
      meeVrij: vrijKan && vrijCent > 0,
      meeVerplicht: verplichtKan && verplichtCent > 0,
      vrijCent,
      verplichtCent,
      uitleg: '',
    },
    submit: (body, { sleutel }) => call(createJaarwisseling, { params: { id: fondsId }, body, sleutel }),
    onSaved: () => {
      void client.invalidateQueries();
      showToast(`Het geld van ${vanJaar} staat nu in ${vanJaar + 1}.`);
    },
    onRefused: ({ status }) => {
      if (status === 409) void opnieuw();
      return false;
    },
  });
  const [meeVrij, meeVerplicht] = form.watch(['meeVrij', 'meeVerplicht']);
  return (
    <section className="vlak stapel" aria-labelledby={`wissel-${vanJaar}`}>
      <Heading level={2} id={`wissel-${vanJaar}`}>
        Van {vanJaar} naar {vanJaar + 1}
      </Heading>
      <Vooraf proef={proef} meeVrij={meeVrij} meeVerplicht={meeVerplicht} />
      {proef.gevraagdAantal > 0 && (
        <p className="klein zacht">
          Nog niet besloten: {proef.gevraagdAantal} aanvragen, samen {showBedrag(proef.gevraagdCent)}. Die
          zijn niet geboekt. Een besluit van nu gaat ten laste van dit jaar.
        </p>
      )}
      {mag ? (
        <Form form={form}>
          {vrijKan && vrijCent > 0 && (
            <CheckboxField
              form={form}
              name="meeVrij"
              label={`Neem mee wat vrij is: ${showBedrag(vrijCent)}`}
            />
          )}
          {verplichtKan && verplichtCent > 0 && (
            <CheckboxField
              form={form}
              name="meeVerplicht"
              label={`Neem mee wat is toegezegd: ${showBedrag(verplichtCent)} (${proef.aantalRegels} ${proef.aantalRegels === 1 ? 'regel' : 'regels'})`}
            />
          )}
          <TextAreaField
            form={form}
            name="uitleg"
            label="Waarom gaat dit mee?"
            hint="Noem wie het besloot en wanneer. De controleur leest dit terug."
          />
          <div>
            <Button type="submit" bezig={form.formState.isSubmitting} disabled={!meeVrij && !meeVerplicht}>
              Meenemen naar {vanJaar + 1}
            </Button>
          </div>
        </Form>
      ) : (
        <p className="klein zacht">De fondsbeheerder neemt het geld mee.</p>
      )}
    </section>
  );
}

function Vooraf({ proef, meeVrij, meeVerplicht }: { proef: Proef; meeVrij: boolean; meeVerplicht: boolean }) {
  const { vanJaar } = proef;
  const [vrij, verplicht] = [meeVrij ? proef.vrijCent : 0, meeVerplicht ? proef.verplichtCent : 0];
  const rijen = [
    { naam: `Nu in ${vanJaar}`, vrij: proef.vrijCent, verplicht: proef.verplichtCent },
    { naam: `Correctie in ${vanJaar}`, vrij: -vrij, verplicht: -verplicht },
    { naam: `Correctie in ${vanJaar + 1}`, vrij, verplicht },
    { naam: `Daarna in ${vanJaar}`, vrij: proef.vrijCent - vrij, verplicht: proef.verplichtCent - verplicht },
  ];
  return (
    <Table
      titel="Dit wordt er geboekt"
      kolommen={[
        { naam: 'Wat', toon: ({ naam }) => naam, kop: true },
        { naam: 'Vrij', toon: (rij) => showBedrag(rij.vrij + 0), getal: true },
        { naam: 'Toegezegd', toon: (rij) => showBedrag(rij.verplicht + 0), getal: true },
      ]}
      rijen={rijen}
      sleutel={({ naam }) => naam}
    />
  );
}
