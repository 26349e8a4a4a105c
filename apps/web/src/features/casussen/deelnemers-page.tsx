import type { Casus } from '@naast/contract/casussen';
import type { Deelnemer } from '@naast/contract/deelnemers';
import { type Deelnemersoort, deelnemersoortNamen } from '@naast/domain/casussen';
import { useState } from 'react';
import { useOutletContext } from 'react-router';
import { Button } from '#web/ui/button.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Icoon } from '#web/ui/icoon.tsx';
import { LinkList } from '#web/ui/link-list.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { DeelnemerDialog } from './deelnemer-dialog.tsx';
import { useDeelnemers, useEraf } from './use-deelnemers.ts';

/** Everyone around the household: own circle first. It gives nobody rights. */
export function Component() {
  const casus = useOutletContext<Casus>();
  const [open, setOpen] = useState<Deelnemer | 'nieuw'>();
  const magWijzigen = casus.mijnRechten.mag === 'meewerken';
  const erbij = magWijzigen && (
    <Button icoon={<Icoon naam="plus" />} onClick={() => setOpen('nieuw')}>
      Iemand op de lijst zetten
    </Button>
  );
  return (
    <section className="stapel" aria-labelledby="deelnemers">
      <div className="rij rij--uiteen">
        <div>
          <Heading level={2} id="deelnemers">
            Wie staan er om het gezin heen?
          </Heading>
          <p className="zacht">Wie hier staat, kan de casus daarmee nog niet zien.</p>
        </div>
        {erbij}
      </div>
      <Loaded query={useDeelnemers(casus.id)}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState titel="Er staat nog niemand op de lijst">
              Vraag het gezin wie belangrijk is: familie, buren, school, hulpverleners.
            </EmptyState>
          ) : (
            <div className="stapel stapel--wijd">
              <Groep soort="eigen_kring" {...{ casus, items, magWijzigen, wijzig: setOpen }} />
              <Groep soort="professional" {...{ casus, items, magWijzigen, wijzig: setOpen }} />
            </div>
          )
        }
      </Loaded>
      {open && (
        <DeelnemerDialog
          casusId={casus.id}
          deelnemer={open === 'nieuw' ? undefined : open}
          onClose={() => setOpen(undefined)}
        />
      )}
    </section>
  );
}

interface GroepProps {
  soort: Deelnemersoort;
  casus: Casus;
  items: readonly Deelnemer[];
  magWijzigen: boolean;
  wijzig: (deelnemer: Deelnemer) => void;
}

function Groep({ soort, casus, items, magWijzigen, wijzig }: GroepProps) {
  const eraf = useEraf(casus.id);
  const groep = items.filter((item) => item.soort === soort);
  if (groep.length === 0) return null;
  return (
    <section className="stapel" aria-label={deelnemersoortNamen[soort]}>
      <Heading level={3}>
        {soort === 'eigen_kring' ? 'Eigen kring' : `Professionals (${groep.length})`}
      </Heading>
      <LinkList
        items={groep}
        sleutel={({ id }) => id}
        naam={({ naam }) => naam}
        onder={({ rol, organisatie }) => [rol, organisatie].filter(Boolean).join(' · ')}
        midden={({ aanbod }) => aanbod}
        acties={
          magWijzigen
            ? (deelnemer) => (
                <span className="rij">
                  <Button
                    variant="tertiary"
                    klein
                    aria-label={`${deelnemer.naam} veranderen`}
                    onClick={() => wijzig(deelnemer)}
                  >
                    Veranderen
                  </Button>
                  <Button
                    variant="tertiary"
                    klein
                    aria-label={`${deelnemer.naam} eraf halen`}
                    onClick={() => void eraf(deelnemer)}
                  >
                    Eraf halen
                  </Button>
                </span>
              )
            : undefined
        }
      />
    </section>
  );
}
