import {
  type bankregelKeuzes,
  handleBankregel,
  type koppelbaarSchema,
  type OpenBankregel,
} from '@naast/contract/bank';
import { type MatchReden, matchRedenNamen } from '@naast/domain/betalingen';
import type * as z from 'zod/mini';
import { showBedrag } from '#web/lib/bedrag.ts';
import { call } from '#web/lib/call.ts';
import { showDatum } from '#web/lib/datum.ts';
import { Button } from '#web/ui/button.tsx';
import { useContractForm } from '#web/ui/contract-form.ts';
import { Form } from '#web/ui/form.tsx';
import { RadioGroupField } from '#web/ui/radio-group-field.tsx';
import { SelectField } from '#web/ui/select-field.tsx';
import { TextAreaField } from '#web/ui/text-area-field.tsx';
import { showIban } from './toon-iban.ts';
import { useNaBetaling } from './use-na-betaling.ts';

type Koppelbaar = z.infer<typeof koppelbaarSchema>;

interface Props {
  regel: OpenBankregel;
  posten: readonly Koppelbaar[];
  magBetalen: boolean;
}

/** One line of the bank that nobody could be sure of. */
export function OpenRegel({ regel, posten, magBetalen }: Props) {
  const { boekdatum, bedragCent, tegennaam, tegenrekening, omschrijving, reden, bestand } = regel;
  return (
    <article className="vlak stapel stapel--dicht">
      <div className="rij rij--uiteen">
        <strong>{tegennaam || 'Zonder naam'}</strong>
        <span className="naast-betaal-bedrag">{showBedrag(bedragCent)}</span>
      </div>
      <p>
        {matchRedenNamen[reden as MatchReden] ?? 'Kijk waar deze regel bij hoort.'}
        <span className="naast-betaal-onder">
          {showDatum(boekdatum)} {tegenrekening && `· ${showIban(tegenrekening)} `}
          {omschrijving && `· ${omschrijving} `}· uit {bestand}
        </span>
      </p>
      {magBetalen && <Afhandelen regel={regel} posten={posten} />}
    </article>
  );
}

const namen: Record<(typeof bankregelKeuzes)[number], string> = {
  betaling: 'Dit is een betaling van ons',
  retour: 'Een betaling kwam terug',
  terugontvangst: 'Iemand geeft geld terug dat over was',
  geen: 'Niets boeken: het staat al goed, of hoort niet bij het fonds',
};

function Afhandelen({ regel, posten }: Omit<Props, 'magBetalen'>) {
  const naBetaling = useNaBetaling();
  const af = regel.bedragCent < 0;
  const keuzes = af ? (['betaling', 'geen'] as const) : (['retour', 'terugontvangst', 'geen'] as const);
  const past = posten.filter(({ stand }) => stand === (af ? 'open' : 'betaald'));
  const form = useContractForm(handleBankregel.schema.body, {
    defaultValues: { hoe: keuzes[0], postId: regel.post?.id ?? null, reden: '' },
    submit: ({ hoe, postId, reden }, { sleutel }) =>
      call(handleBankregel, {
        params: { id: regel.id },
        body: { hoe, postId: hoe === 'geen' ? null : (postId ?? null), reden },
        sleutel,
      }),
    onSaved: () => naBetaling('Deze regel is afgehandeld.'),
  });
  const hoe = form.watch('hoe');
  return (
    <Form form={form}>
      <RadioGroupField
        form={form}
        name="hoe"
        label="Wat is dit?"
        keuzes={keuzes.map((waarde) => ({ waarde, naam: namen[waarde] }))}
      />
      {hoe !== 'geen' && (
        <SelectField
          form={form}
          name="postId"
          label="Bij welke betaling hoort het?"
          keuzes={past.map(({ id, code, houder, bedragCent }) => ({
            waarde: id,
            naam: `${code} · ${houder} · ${showBedrag(bedragCent)}`,
          }))}
        />
      )}
      <TextAreaField form={form} name="reden" label="Hoe weet je dat?" rows={2} />
      <div>
        <Button type="submit" variant="secondary" bezig={form.formState.isSubmitting}>
          Vastleggen
        </Button>
      </div>
    </Form>
  );
}
