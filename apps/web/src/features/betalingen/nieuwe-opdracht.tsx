import { Checkbox } from '@amsterdam/design-system-react';
import { createBetaalopdracht, type DuePost } from '@naast/contract/betaalopdrachten';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { showBedrag } from '#web/lib/bedrag.ts';
import { call } from '#web/lib/call.ts';
import { showDatum, today } from '#web/lib/datum.ts';
import { Button } from '#web/ui/button.tsx';
import { useContractForm } from '#web/ui/contract-form.ts';
import { DateField } from '#web/ui/date-field.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { Form } from '#web/ui/form.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { showIban } from './toon-iban.ts';
import { useNaBetaling } from './use-na-betaling.ts';

const isKlaar = ({ beletsel, opdracht, magBetalen, geplandOp }: DuePost): boolean =>
  beletsel === null && opdracht === null && magBetalen && geplandOp <= today();

/** Everything that can be paid today, per fonds; chosen together it becomes an order. */
export function NieuweOpdracht({ items }: { items: readonly DuePost[] }) {
  const klaar = items.filter(isKlaar);
  const fondsen = [...new Map(klaar.map(({ fondsId, fonds }) => [fondsId, fonds]))];
  return (
    <section className="stapel">
      <Heading level={2}>Klaar om te betalen</Heading>
      {klaar.length === 0 ? (
        <EmptyState titel="Er is nu niets te betalen">
          Na een besluit staat hier wat er betaald kan worden, zodra aan de voorwaarden is voldaan.
        </EmptyState>
      ) : (
        fondsen.map(([id, naam]) => (
          <PerFonds
            // Another list is another choice.
            key={`${id} ${klaar.map(({ termijnId }) => termijnId).join()}`}
            fondsId={id}
            naam={fondsen.length > 1 ? naam : ''}
            items={klaar.filter(({ fondsId }) => fondsId === id)}
          />
        ))
      )}
    </section>
  );
}

function PerFonds({ fondsId, naam, items }: { fondsId: string; naam: string; items: readonly DuePost[] }) {
  const [uit, setUit] = useState<ReadonlySet<string>>(new Set());
  const naBetaling = useNaBetaling();
  const navigate = useNavigate();
  const gekozen = items.filter(({ termijnId }) => !uit.has(termijnId));
  const som = gekozen.reduce((tot, { bedragCent }) => tot + bedragCent, 0);
  const form = useContractForm(createBetaalopdracht.schema.body, {
    defaultValues: { uitvoerenOp: today(), termijnIds: items.map(({ termijnId }) => termijnId) },
    submit: ({ uitvoerenOp }, { sleutel }) =>
      call(createBetaalopdracht, {
        params: { id: fondsId },
        body: { uitvoerenOp, termijnIds: gekozen.map(({ termijnId }) => termijnId) },
        sleutel,
      }),
    onSaved: ({ body }) => {
      naBetaling('De opdracht is gemaakt. Een collega kan die vrijgeven.');
      void navigate(adres.betaalopdracht(body.id));
    },
  });
  const wissel = (id: string) =>
    setUit((oud) => new Set(oud.has(id) ? [...oud].filter((x) => x !== id) : [...oud, id]));
  return (
    <Form form={form} className="vlak stapel">
      {naam && <Heading level={3}>{naam}</Heading>}
      <ul className="naast-betaal-lijst">
        {items.map((post) => (
          <li key={post.termijnId}>
            <Checkbox checked={!uit.has(post.termijnId)} onChange={() => wissel(post.termijnId)}>
              <span className="naast-betaal-regel">
                <span>
                  <strong>{post.houder}</strong> · {post.wat}
                  {post.vanTotaal > 1 && ` (${post.nr} van ${post.vanTotaal})`}
                  <span className="naast-betaal-onder">
                    {post.aanvraagCode} · {post.iban && showIban(post.iban)} · vanaf{' '}
                    {showDatum(post.geplandOp)}
                  </span>
                </span>
                <span className="naast-betaal-bedrag">{showBedrag(post.bedragCent)}</span>
              </span>
            </Checkbox>
          </li>
        ))}
      </ul>
      <div className="rij rij--uiteen">
        <DateField form={form} name="uitvoerenOp" label="Uitvoeren op" min={today()} />
        <p className="naast-betaal-som">
          {gekozen.length === 1 ? '1 betaling' : `${gekozen.length} betalingen`} · {showBedrag(som)}
        </p>
      </div>
      <div>
        <Button type="submit" bezig={form.formState.isSubmitting} disabled={gekozen.length === 0}>
          Maak opdracht
        </Button>
      </div>
    </Form>
  );
}
