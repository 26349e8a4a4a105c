import type { Bezwaar, listBezwaren } from '@naast/contract/bezwaren';
import type { Aanvraag } from '@naast/contract/fonds-aanvraag';
import type { BesluitKort } from '@naast/contract/herzieningen';
import { useState } from 'react';
import type { BodyOf } from '#web/lib/call-types.ts';
import { Button } from '#web/ui/button.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { BezwaarForm } from './bezwaar-form.tsx';
import { BezwaarKaart } from './bezwaar-kaart.tsx';

interface Props {
  aanvraag: Aanvraag;
  besluiten: readonly BesluitKort[];
  lijst: BodyOf<typeof listBezwaren>;
}

/** Who does not agree, and how far that is. */
export function Bezwaren({ aanvraag, besluiten, lijst }: Props) {
  const [nieuw, setNieuw] = useState(false);
  const { items, soort, magRegistreren } = lijst;
  const geldt = besluiten.find((besluit) => besluit.geldt);
  const loopt = items.some((item: Bezwaar) => item.afgedaanOp === null);
  const kop = soort === 'bezwaar' ? 'Bezwaar' : 'Klacht';
  return (
    <section className="stapel" aria-labelledby="bezwaar">
      <div className="rij rij--uiteen">
        <Heading level={2} id="bezwaar">
          {kop}
        </Heading>
        {magRegistreren && !nieuw && !loopt && (
          <Button variant="secondary" onClick={() => setNieuw(true)}>
            {kop} registreren
          </Button>
        )}
      </div>
      {nieuw && geldt && (
        <BezwaarForm
          aanvraagId={aanvraag.id}
          besluitId={geldt.id}
          soort={soort}
          bekendOp={lijst.bekendOp}
          onKlaar={() => setNieuw(false)}
        />
      )}
      {items.length === 0 && !nieuw && (
        <EmptyState titel={soort === 'bezwaar' ? 'Er is geen bezwaar' : 'Er is geen klacht'}>
          {soort === 'bezwaar'
            ? 'Is het gezin het niet eens met het besluit? Dan kan het binnen zes weken bezwaar maken.'
            : 'Is het gezin niet tevreden? Dan kan het een klacht indienen.'}
        </EmptyState>
      )}
      {items.map((bezwaar: Bezwaar) => (
        <BezwaarKaart key={bezwaar.id} aanvraag={aanvraag} bezwaar={bezwaar} geldt={geldt} />
      ))}
    </section>
  );
}
