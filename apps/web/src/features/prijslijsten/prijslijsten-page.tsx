import { listPrijslijsten } from '@naast/contract/prijslijst';
import { useState } from 'react';
import { adres } from '#web/lib/adressen.ts';
import { showDatum } from '#web/lib/datum.ts';
import { useRecht } from '#web/lib/mij.ts';
import { useGet } from '#web/lib/query.ts';
import { Button } from '#web/ui/button.tsx';
import { ButtonLink } from '#web/ui/button-link.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { LinkList } from '#web/ui/link-list.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { PageHead } from '#web/ui/page-head.tsx';
import { NieuweLijst } from './nieuwe-lijst.tsx';
import { StandLabel } from './stand-label.tsx';

/** Every price list of the netwerk, with stand and dates. */
export function Component() {
  const lijsten = useGet(listPrijslijsten);
  const magBeheren = useRecht('prijslijst.beheren');
  const [nieuw, setNieuw] = useState(false);
  return (
    <>
      <PageHead
        titel="Prijslijsten"
        onder="Waar de berekeningen hun prijzen vandaan halen."
        actie={magBeheren && <Button onClick={() => setNieuw(true)}>Nieuwe prijslijst</Button>}
      />
      <div className="stapel">
        <Loaded query={lijsten}>
          {({ items }) =>
            items.length === 0 ? (
              <EmptyState titel="Er is nog geen prijslijst">Begin een nieuwe prijslijst.</EmptyState>
            ) : (
              <LinkList
                items={items}
                sleutel={({ id }) => id}
                to={({ id }) => adres.prijslijst(id)}
                naam={({ naam, nummer }) => `${naam}, versie ${nummer}`}
                onder={({ bron }) => bron}
                midden={({ geldigVanaf, geldigTot, aantalPrijzen }) =>
                  `${aantalPrijzen === 1 ? '1 prijs' : `${aantalPrijzen} prijzen`} · vanaf ${showDatum(geldigVanaf)}${geldigTot ? ` tot en met ${showDatum(geldigTot)}` : ''}`
                }
                rechts={({ stand }) => <StandLabel stand={stand} />}
              />
            )
          }
        </Loaded>
        <div>
          <ButtonLink to={adres.indexcijfers} variant="secondary">
            Indexcijfers
          </ButtonLink>
        </div>
        {nieuw && <NieuweLijst lijsten={lijsten.data?.items ?? []} onClose={() => setNieuw(false)} />}
      </div>
    </>
  );
}
