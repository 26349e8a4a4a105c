import type { Huishouden } from '@naast/contract/huishoudens';
import { moveOut, undoMoveOut } from '@naast/contract/huishoudens-familie';
import { datum, id, tekst } from '@naast/contract/veld';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import * as z from 'zod/mini';
import { adres } from '#web/lib/adressen.ts';
import { call } from '#web/lib/call.ts';
import { showDatum, today } from '#web/lib/datum.ts';
import { showToast } from '#web/lib/toast.ts';
import { Button } from '#web/ui/button.tsx';
import { ButtonLink } from '#web/ui/button-link.tsx';
import { CheckboxGroupField } from '#web/ui/checkbox-group-field.tsx';
import { useContractForm } from '#web/ui/contract-form.ts';
import { DateField } from '#web/ui/date-field.tsx';
import { Form } from '#web/ui/form.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { PageHead } from '#web/ui/page-head.tsx';
import { RadioGroupField } from '#web/ui/radio-group-field.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { useHuishouden } from './use-huishouden.ts';

/** Somebody goes to live on their own: who, from when, and where. */
export function Component() {
  return (
    <Loaded query={useHuishouden()} pagina>
      {(huishouden) => (
        <>
          <PageHead
            titel="Op zichzelf wonen"
            kruimels={[
              { naam: 'Huishoudens', to: adres.huishoudens },
              { naam: huishouden.naam, to: adres.huishouden(huishouden.id) },
            ]}
            onder="Wat hier is opgeschreven, blijft hier staan. In het nieuwe gezin begin je schoon."
          />
          <div className="vlak leesbreed">
            <VerhuisForm huishouden={huishouden} />
          </div>
        </>
      )}
    </Loaded>
  );
}

const verhuisForm = z.object({
  leden: z.array(id).check(z.minLength(1)),
  dag: datum,
  naam: tekst(200),
  wijk: tekst(100),
  casus: z.enum(['ja', 'nee']),
});

const casusKeuzes = [
  { waarde: 'nee', naam: 'Nee, nu niet', uitleg: 'Het kan later altijd nog.' },
  { waarde: 'ja', naam: 'Ja', uitleg: 'Je kiest zo wie de contactpersoon wordt.' },
];

// Grown-ups run the new household; a child that goes along stays a child.
const rolDaar = (huishouden: Huishouden, lidId: string, jaar: number) => {
  const lid = huishouden.leden.find((l) => l.id === lidId);
  const kind = lid?.geboortejaar != null && jaar - lid.geboortejaar < 18;
  return { lidId, gezinsrol: kind ? ('kind' as const) : ('ouder' as const) };
};

function VerhuisForm({ huishouden }: { huishouden: Huishouden }) {
  const klaar = useKlaar(huishouden);
  const form = useContractForm(verhuisForm, {
    defaultValues: { leden: [], dag: today(), naam: '', wijk: '', casus: 'nee' },
    submit: ({ leden, dag, naam, wijk }, { sleutel }) =>
      call(moveOut, {
        params: { id: huishouden.id },
        body: {
          leden: leden.map((lidId) => rolDaar(huishouden, lidId, Number(dag.slice(0, 4)))),
          dag,
          naam,
          wijk,
        },
        sleutel,
      }),
    onSaved: ({ body }, { casus }) => void klaar(body, casus === 'ja'),
  });
  return (
    <Form form={form}>
      <CheckboxGroupField
        form={form}
        name="leden"
        label="Wie gaat weg?"
        keuzes={huishouden.leden.map((lid) => ({ waarde: lid.id, naam: lid.naam }))}
      />
      <DateField
        form={form}
        name="dag"
        label="Sinds wanneer?"
        max={today()}
        hint={`Vandaag is ${showDatum(today())}.`}
      />
      <TextField
        form={form}
        name="naam"
        label="Naam van het nieuwe gezin"
        hint="Een achternaam, of een andere naam die zij kiezen."
      />
      <TextField form={form} name="wijk" label="Wijk" breedte="middel" />
      <RadioGroupField
        form={form}
        name="casus"
        label="Krijgt het nieuwe gezin een eigen casus?"
        keuzes={casusKeuzes}
      />
      <div className="rij">
        <Button type="submit" bezig={form.formState.isSubmitting}>
          Verhuizen
        </Button>
        <ButtonLink variant="tertiary" to={adres.huishouden(huishouden.id)}>
          Toch niet
        </ButtonLink>
      </div>
    </Form>
  );
}

/** On to the casus of the new household, or back to the old one; with the way back in the toast. */
function useKlaar({ id: oudId, naam: oudeNaam }: Huishouden) {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return async (nieuw: { id: string; huishoudenId: string }, metCasus: boolean) => {
    await queryClient.invalidateQueries();
    navigate(metCasus ? `${adres.huishouden(nieuw.huishoudenId)}/casus` : adres.huishouden(oudId), {
      replace: true,
    });
    showToast(`Bewaard. Bij ${oudeNaam} staat dat ze verhuisd zijn.`, () => {
      void call(undoMoveOut, { params: { id: oudId, verhuizingId: nieuw.id } }).then(async (uitkomst) => {
        await queryClient.invalidateQueries();
        if (!uitkomst.ok) return showToast(uitkomst.problem.detail);
        navigate(adres.huishouden(oudId), { replace: true });
      });
    });
  };
}
