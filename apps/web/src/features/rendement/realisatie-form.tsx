import {
  createRealisatie,
  listRealisaties,
  type Realisatie,
  realisatieBody,
} from '@naast/contract/realisatie';
import type { Berekening } from '@naast/contract/rendement';
import { useQueryClient } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { call } from '#web/lib/call.ts';
import { today } from '#web/lib/datum.ts';
import { keyOf } from '#web/lib/query.ts';
import { showToast } from '#web/lib/toast.ts';
import { Button } from '#web/ui/button.tsx';
import { useContractForm } from '#web/ui/contract-form.ts';
import { DateField } from '#web/ui/date-field.tsx';
import { Form } from '#web/ui/form.tsx';
import { NumberField } from '#web/ui/number-field.tsx';
import { TextAreaField } from '#web/ui/text-area-field.tsx';
import { InvesteringVelden, RegelVelden } from './realisatie-velden.tsx';

const { peildatum, jaren, bron } = realisatieBody.shape;

/** As it is typed: an empty field is "weten we niet". */
export const formulier = z.object({
  peildatum,
  jaren,
  bron,
  regels: z.array(
    z.object({
      id: z.string(),
      aantalMet: z.optional(z.number().check(z.minimum(0))),
      prijsCent: z.optional(z.int().check(z.positive())),
    }),
  ),
  investeringen: z.array(
    z.object({ id: z.string(), bedragCent: z.optional(z.int().check(z.nonnegative())) }),
  ),
});
export type Formulier = z.infer<typeof formulier>;

const toBody = ({ regels, investeringen, ...rest }: Formulier) => ({
  ...rest,
  regels: regels.map(({ id, aantalMet = null, prijsCent = null }) => ({ id, aantalMet, prijsCent })),
  investeringen: investeringen.map(({ id, bedragCent = null }) => ({ id, bedragCent })),
});

/** Without what lost in its overlapgroep: that does not count on either side. */
const listGeteld = ({ invoer, uitkomst }: Berekening) =>
  invoer.regels.filter(({ id }) => !uitkomst?.nietMeegeteld.includes(id));

/** What the last evaluatie said, so that only what changed has to be typed. */
function beginWaarden(berekening: Berekening, vorige: Realisatie | undefined): Formulier {
  return {
    peildatum: today(),
    jaren: vorige?.jaren ?? 1,
    bron: '',
    regels: listGeteld(berekening).map(({ id }) => {
      const meting = vorige?.regels.find((regel) => regel.id === id);
      return { id, aantalMet: meting?.aantalMet ?? undefined, prijsCent: meting?.prijsCent ?? undefined };
    }),
    investeringen: berekening.invoer.investeringen.map(({ id }) => ({
      id,
      bedragCent: vorige?.investeringen.find((bron) => bron.id === id)?.bedragCent ?? undefined,
    })),
  };
}

interface Props {
  berekening: Berekening;
  vorige: Realisatie | undefined;
  onKlaar: () => void;
}

/** Filling in one evaluatie. */
export function RealisatieForm({ berekening, vorige, onKlaar }: Props) {
  const queryClient = useQueryClient();
  const { horizonJaren } = berekening.invoer;
  const form = useContractForm(formulier, {
    defaultValues: beginWaarden(berekening, vorige),
    submit: (waarden, { sleutel }) =>
      call(createRealisatie, { params: { id: berekening.id }, body: toBody(waarden), sleutel }),
    onSaved: async () => {
      await queryClient.invalidateQueries({ queryKey: keyOf(listRealisaties) });
      showToast('De evaluatie is opgeslagen.');
      onKlaar();
    },
  });
  return (
    <Form form={form}>
      <DateField form={form} name="peildatum" label="Tot en met welke dag?" max={today()} />
      <NumberField
        form={form}
        name="jaren"
        label="Hoeveel jaren van de berekening zijn voorbij?"
        hint={`De berekening gaat over ${horizonJaren} jaar. We vergelijken alleen deze jaren.`}
      />
      <RegelVelden form={form} regels={listGeteld(berekening)} />
      <InvesteringVelden form={form} investeringen={berekening.invoer.investeringen} />
      <TextAreaField
        form={form}
        name="bron"
        label="Hoe weet je dit?"
        hint="Bijvoorbeeld: nagevraagd bij de corporatie."
      />
      <div className="rij">
        <Button type="submit" bezig={form.formState.isSubmitting}>
          Evaluatie opslaan
        </Button>
        <Button variant="tertiary" onClick={onKlaar}>
          Stoppen zonder opslaan
        </Button>
      </div>
      <p className="klein zacht">
        Een evaluatie verandert niet meer. Klopt er iets niet? Vul dan een nieuwe in.
      </p>
    </Form>
  );
}
