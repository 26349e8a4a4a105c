import { herkomsten, listPrijslijsten } from '@naast/contract/prijslijst';
import { useState } from 'react';
import { adres } from '#web/lib/adressen.ts';
import { useRecht } from '#web/lib/mij.ts';
import { useGet } from '#web/lib/query.ts';
import { Button } from '#web/ui/button.tsx';
import { ButtonLink } from '#web/ui/button-link.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { PageHead } from '#web/ui/page-head.tsx';
import { LijstenGroep } from './lijsten-groep.tsx';
import { NieuweLijst } from './nieuwe-lijst.tsx';

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
              <div className="stapel stapel--wijd">
                {herkomsten.map((herkomst) => (
                  <LijstenGroep
                    key={herkomst}
                    titel={herkomst === 'eigen' ? 'Eigen lijsten' : 'Landelijke lijsten'}
                    lijsten={items.filter((lijst) => lijst.herkomst === herkomst)}
                  />
                ))}
              </div>
            )
          }
        </Loaded>
        <div className="rij">
          <ButtonLink to={adres.indexcijfers} variant="secondary">
            Indexcijfers
          </ButtonLink>
          <ButtonLink to={adres.regelingen} variant="secondary">
            Regelingen
          </ButtonLink>
          {magBeheren && (
            <ButtonLink to={adres.vragenlijsten} variant="secondary">
              Vragenlijsten
            </ButtonLink>
          )}
        </div>
        {nieuw && <NieuweLijst lijsten={lijsten.data?.items ?? []} onClose={() => setNieuw(false)} />}
      </div>
    </>
  );
}
