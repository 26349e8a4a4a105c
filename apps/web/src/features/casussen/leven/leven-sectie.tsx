import type { Casus } from '@naast/contract/casussen';
import { listLevensgebeurtenissen, type VoorzienLid } from '@naast/contract/levensgebeurtenissen';
import { useState } from 'react';
import { useGet } from '#web/lib/query.ts';
import { Button } from '#web/ui/button.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { Gebeurtenis } from './gebeurtenis.tsx';
import { LevenDialog } from './leven-dialog.tsx';
import { Voorzien } from './voorzien.tsx';
import './leven.css';

/** What happens in the family, what comes, and what to arrange in time. */
export function LevenSectie({ casus }: { casus: Casus }) {
  const [open, setOpen] = useState<VoorzienLid | 'nieuw'>();
  const meewerken = casus.mijnRechten.mag === 'meewerken';
  return (
    <section className="stapel" aria-labelledby="leven">
      <div className="rij rij--uiteen">
        <Heading level={2} id="leven">
          Wat er verandert in het gezin
        </Heading>
        {meewerken && (
          <Button variant="secondary" klein onClick={() => setOpen('nieuw')}>
            Verandering opschrijven
          </Button>
        )}
      </div>
      <Loaded query={useGet(listLevensgebeurtenissen, { params: { id: casus.id } })}>
        {({ items, voorzien }) => (
          <>
            {voorzien.map((komt) => (
              <Voorzien
                key={`${komt.soort} ${komt.lid.id}`}
                casusId={casus.id}
                komt={komt}
                onRegel={meewerken ? () => setOpen(komt) : undefined}
              />
            ))}
            {items.map((gebeurtenis) => (
              <Gebeurtenis
                key={gebeurtenis.id}
                casusId={casus.id}
                gebeurtenis={gebeurtenis}
                meewerken={meewerken}
              />
            ))}
            {items.length + voorzien.length === 0 && (
              <p className="zacht">
                Er is niets opgeschreven.
                {meewerken && ' Denk aan 18 worden, scheiden, ziekte of werk.'}
              </p>
            )}
          </>
        )}
      </Loaded>
      {open && (
        <LevenDialog
          casus={casus}
          komt={open === 'nieuw' ? undefined : open}
          onClose={() => setOpen(undefined)}
        />
      )}
    </section>
  );
}
