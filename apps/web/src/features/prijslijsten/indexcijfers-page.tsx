import { listIndexreeksen } from '@naast/contract/indexreeksen';
import { useState } from 'react';
import { adres } from '#web/lib/adressen.ts';
import { useRecht } from '#web/lib/mij.ts';
import { useGet } from '#web/lib/query.ts';
import { Button } from '#web/ui/button.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { PageHead } from '#web/ui/page-head.tsx';
import { Reeks } from './reeks.tsx';
import { NieuweReeks } from './reeks-dialogen.tsx';

/** The figures that bring prices of one year to another. */
export function Component() {
  const reeksen = useGet(listIndexreeksen);
  const magBeheren = useRecht('prijslijst.beheren');
  const [nieuw, setNieuw] = useState(false);
  return (
    <>
      <PageHead
        titel="Indexcijfers"
        kruimels={[{ naam: 'Prijslijsten', to: adres.beheer }]}
        onder="Hoeveel de prijzen per jaar stegen. Berekeningen die vaststaan, veranderen niet mee."
        actie={magBeheren && <Button onClick={() => setNieuw(true)}>Nieuwe indexreeks</Button>}
      />
      <Loaded query={reeksen}>
        {({ items }) => (
          <div className="stapel stapel--wijd">
            {items.map((reeks) => (
              <Reeks key={reeks.id} reeks={reeks} />
            ))}
          </div>
        )}
      </Loaded>
      {nieuw && <NieuweReeks onClose={() => setNieuw(false)} />}
    </>
  );
}
