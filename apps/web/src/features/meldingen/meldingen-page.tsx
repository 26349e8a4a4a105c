import { listMeldingen, type Melding } from '@naast/contract/meldingen';
import { useState } from 'react';
import { useGet } from '#web/lib/query.ts';
import { Button } from '#web/ui/button.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { PageHead } from '#web/ui/page-head.tsx';
import { MeldingRegel } from './melding-regel.tsx';
import { useLees } from './use-lees.ts';
import { Voorkeur } from './voorkeur.tsx';
import './meldingen.css';

/** Everything Naast told you, and how you want to hear of it by e-mail. */
export function Component() {
  const [na, setNa] = useState<string[]>([]);
  const laatste = na.at(-1);
  const query = useGet(listMeldingen, { query: laatste ? { na: laatste } : {} }, { houdVast: true });
  return (
    <>
      <PageHead titel="Meldingen" onder="Wat er gebeurde in jouw werk, en wat er op je wacht." />
      <div className="naast-meldingen">
        <Loaded query={query}>
          {({ items, volgende }) => (
            <section className="stapel" aria-label="Jouw meldingen">
              <Lijst items={items} />
              <div className="rij">
                {laatste && (
                  <Button variant="secondary" klein onClick={() => setNa(na.slice(0, -1))}>
                    Nieuwer
                  </Button>
                )}
                {volgende && (
                  <Button variant="secondary" klein onClick={() => setNa([...na, volgende])}>
                    Ouder
                  </Button>
                )}
              </div>
            </section>
          )}
        </Loaded>
        <Voorkeur />
      </div>
    </>
  );
}

function Lijst({ items }: { items: readonly Melding[] }) {
  const lees = useLees();
  const [nieuwste] = items;
  if (!nieuwste)
    return (
      <EmptyState titel="Er zijn geen meldingen">
        Je ziet hier straks bijvoorbeeld een vraag van de commissie of een besluit over jouw aanvraag.
      </EmptyState>
    );
  return (
    <>
      {items.some(({ gelezenOp }) => gelezenOp === null) && (
        <div>
          <Button variant="secondary" klein onClick={() => lees({ totEnMet: nieuwste.op })}>
            Alles is gelezen
          </Button>
        </div>
      )}
      <ul className="naast-meldingen__lijst">
        {items.map((melding) => (
          <MeldingRegel key={melding.id} melding={melding} onOpen={() => lees({ ids: [melding.id] })} />
        ))}
      </ul>
    </>
  );
}
