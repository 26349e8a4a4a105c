import { hasRecht } from '@naast/domain/gebruikers';
import { useIsFetching, useQueryClient } from '@tanstack/react-query';
import { Suspense, useEffect, useState } from 'react';
import { adres } from '#web/lib/adressen.ts';
import { useMij } from '#web/lib/mij.ts';
import { ButtonLink } from '#web/ui/button-link.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { PageHead } from '#web/ui/page-head.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { blokken } from './blokken.ts';
import './mijn-werk.css';

/** True from the moment that everything first asked for has been answered. */
function useStaat(): boolean {
  const client = useQueryClient();
  const onderweg = useIsFetching();
  const [staat, setStaat] = useState(false);
  useEffect(() => {
    // Asked anew: the blocks begin to fetch after this was rendered.
    if (onderweg === 0 && client.isFetching() === 0) setStaat(true);
  }, [client, onderweg]);
  return staat;
}

/** What waits for me, and what I am working on: only the blocks my roles have. */
export function Component() {
  const { naam, rollen } = useMij();
  const staat = useStaat();
  const eigen = blokken.filter(({ recht }) => hasRecht(rollen, recht));
  return (
    <>
      <PageHead
        titel="Mijn werk"
        onder={`Dag ${naam.split(' ')[0]}`}
        actie={
          hasRecht(rollen, 'huishouden.aanmaken') && (
            <ButtonLink to={adres.huishoudenNieuw}>Nieuw huishouden</ButtonLink>
          )
        }
      />
      <div className="stapel stapel--wijd">
        {eigen.map(
          ({ naam: blok, Blok, later }) =>
            (staat || !later) && (
              <Suspense key={blok} fallback={later ? null : <Skeleton />}>
                <Blok />
              </Suspense>
            ),
        )}
        {eigen.length === 0 && (
          <EmptyState titel="Er wacht niets op jou">
            Kies in het menu wat je wilt doen. Zodra iemand iets met je deelt, zie je het hier.
          </EmptyState>
        )}
      </div>
    </>
  );
}
