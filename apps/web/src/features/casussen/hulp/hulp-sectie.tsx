import type { Casus } from '@naast/contract/casussen';
import { listOpschalingen, type Opschaling } from '@naast/contract/opschalingen';
import { isOpen, nextTrede, type Trede, treden, tredeUitleg } from '@naast/domain/casussen';
import { useState } from 'react';
import { useGet } from '#web/lib/query.ts';
import { Button } from '#web/ui/button.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { HulpVraag } from './hulp-vraag.tsx';
import { VraagDialog } from './vraag-dialog.tsx';
import './hulp.css';

/** The ladder of help: whom was asked what, until when, and what came back. */
export function HulpSectie({ casus }: { casus: Casus }) {
  const [open, setOpen] = useState<Trede>();
  const lijst = useGet(listOpschalingen, { params: { id: casus.id } });
  const meewerken = casus.mijnRechten.mag === 'meewerken';
  return (
    <section className="stapel" aria-labelledby="hulp">
      <div className="rij rij--uiteen">
        <Heading level={2} id="hulp">
          Hulp vragen als het vastzit
        </Heading>
        {meewerken && (
          <Button variant="secondary" klein onClick={() => setOpen(proposeTrede(lijst.data?.items ?? []))}>
            Vraag stellen
          </Button>
        )}
      </div>
      <Loaded query={lijst}>
        {({ items }) =>
          items.length === 0 && !isOpen(casus.fase) ? (
            <p className="zacht">In deze casus is niet om hulp gevraagd.</p>
          ) : (
            <Ladder casus={casus} items={items} onHoger={setOpen} />
          )
        }
      </Loaded>
      {open && <VraagDialog casus={casus} trede={open} onClose={() => setOpen(undefined)} />}
    </section>
  );
}

/** One step above the highest that was asked. */
function proposeTrede(items: readonly Opschaling[]): Trede {
  const hoogste = treden.findLast((trede) => items.some((vraag) => vraag.trede === trede));
  return hoogste ? (nextTrede(hoogste) ?? hoogste) : 'collega';
}

interface LadderProps {
  casus: Casus;
  items: readonly Opschaling[];
  onHoger: (trede: Trede) => void;
}

function Ladder({ casus, items, onHoger }: LadderProps) {
  return (
    <ol className="naast-ladder">
      {treden.map((trede) => (
        <li key={trede}>
          <p>
            <strong>{tredeUitleg[trede].naam}</strong>
            <span className="klein zacht"> · {tredeUitleg[trede].uitleg}</span>
          </p>
          {items
            .filter((vraag) => vraag.trede === trede)
            .map((vraag) => (
              <HulpVraag key={vraag.id} casus={casus} vraag={vraag} onHoger={onHoger} />
            ))}
        </li>
      ))}
    </ol>
  );
}
