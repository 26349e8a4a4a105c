import type { Aanvraag } from '@naast/contract/fonds-aanvraag';
import type { Besluiten } from '@naast/contract/herzieningen';
import { useState } from 'react';
import { Button } from '#web/ui/button.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { HerzieningKaart } from './herziening-kaart.tsx';
import { VoorstelForm } from './voorstel-form.tsx';

/** What was or is proposed to change, and the way to propose something. */
export function Herzieningen({ aanvraag, data }: { aanvraag: Aanvraag; data: Besluiten }) {
  const [nieuw, setNieuw] = useState(false);
  const { herzieningen, mijn } = data;
  return (
    <section className="stapel" aria-labelledby="wijzigen">
      <div className="rij rij--uiteen">
        <Heading level={2} id="wijzigen">
          Het besluit wijzigen
        </Heading>
        {mijn.magVoorstellen && !nieuw && (
          <Button variant="secondary" onClick={() => setNieuw(true)}>
            Wijziging voorstellen
          </Button>
        )}
      </div>
      {nieuw && mijn.magVoorstellen && (
        <VoorstelForm aanvraag={aanvraag} data={data} onKlaar={() => setNieuw(false)} />
      )}
      {herzieningen.length === 0 && !nieuw && (
        <EmptyState titel="Er is niets gewijzigd">
          Een besluit verandert alleen door een nieuw besluit. De voorzitter of de fondsbeheerder stelt dat
          voor.
        </EmptyState>
      )}
      {herzieningen.map((herziening) => (
        <HerzieningKaart key={herziening.id} aanvraag={aanvraag} herziening={herziening} data={data} />
      ))}
    </section>
  );
}
