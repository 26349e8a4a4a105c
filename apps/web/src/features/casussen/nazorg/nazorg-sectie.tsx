import type { Casus } from '@naast/contract/casussen';
import { listNazorg, type Nazorgmoment } from '@naast/contract/nazorg';
import { nazorgUitkomstNamen } from '@naast/domain/casussen';
import { useState } from 'react';
import { showDatum, today } from '#web/lib/datum.ts';
import { useGet } from '#web/lib/query.ts';
import { Badge } from '#web/ui/badge.tsx';
import { Button } from '#web/ui/button.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { LinkList } from '#web/ui/link-list.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { Afsluiting } from './afsluiting.tsx';
import { MomentDialog } from './moment-dialog.tsx';
import { UitkomstDialog } from './uitkomst-dialog.tsx';

type Open = { wat: 'nieuw' } | { wat: 'verzetten' | 'noteren'; moment: Nazorgmoment };

/** The days on which somebody looks how it goes; also after the casus was closed. */
export function NazorgSectie({ casus }: { casus: Casus }) {
  const [open, setOpen] = useState<Open>();
  const mag = casus.mijnRechten.rollen.some((rol) => rol !== 'kijker');
  const sluit = () => setOpen(undefined);
  return (
    <section className="stapel" aria-labelledby="nazorg">
      <div className="rij rij--uiteen">
        <Heading level={2} id="nazorg">
          Nazorg
        </Heading>
        {mag && (
          <Button variant="secondary" klein onClick={() => setOpen({ wat: 'nieuw' })}>
            Dag afspreken
          </Button>
        )}
      </div>
      <Loaded query={useGet(listNazorg, { params: { id: casus.id } })}>
        {({ items, afsluiting }) => (
          <>
            {afsluiting && <Afsluiting afsluiting={afsluiting} />}
            {items.length === 0 ? (
              <p className="zacht">Er zijn nog geen dagen voor nazorg. Bij het afsluiten spreek je ze af.</p>
            ) : (
              <Lijst items={items} mag={mag} onOpen={setOpen} />
            )}
          </>
        )}
      </Loaded>
      {open?.wat === 'nieuw' && <MomentDialog casus={casus} onClose={sluit} />}
      {open?.wat === 'verzetten' && <MomentDialog casus={casus} moment={open.moment} onClose={sluit} />}
      {open?.wat === 'noteren' && <UitkomstDialog casusId={casus.id} moment={open.moment} onClose={sluit} />}
    </section>
  );
}

function stand({ uitkomst, wanneer }: Nazorgmoment) {
  if (uitkomst) return <Badge soort={uitkomst === 'gesproken' ? 'groen' : 'rustig'}>Geweest</Badge>;
  return wanneer <= today() ? <Badge soort="let-op">Nu</Badge> : <Badge>Komt nog</Badge>;
}

const onder = ({ wie, uitkomst, toelichting }: Nazorgmoment): string =>
  uitkomst ? `${nazorgUitkomstNamen[uitkomst]}${toelichting ? `: “${toelichting}”` : ''}` : wie;

function Lijst(props: { items: readonly Nazorgmoment[]; mag: boolean; onOpen: (open: Open) => void }) {
  return (
    <LinkList
      items={props.items}
      sleutel={({ id }) => id}
      naam={({ wat }) => wat}
      onder={onder}
      midden={({ wanneer }) => showDatum(wanneer)}
      rechts={stand}
      acties={
        props.mag
          ? (moment) =>
              !moment.uitkomst && (
                <>
                  <Button variant="secondary" klein onClick={() => props.onOpen({ wat: 'noteren', moment })}>
                    Hoe ging het?<span className="alleen-voorlezen"> {showDatum(moment.wanneer)}</span>
                  </Button>
                  <Button variant="tertiary" klein onClick={() => props.onOpen({ wat: 'verzetten', moment })}>
                    Verzetten<span className="alleen-voorlezen"> van {showDatum(moment.wanneer)}</span>
                  </Button>
                </>
              )
          : undefined
      }
    />
  );
}
