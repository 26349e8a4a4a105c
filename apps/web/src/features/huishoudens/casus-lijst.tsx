import { type CasusRegel, listCasussen } from '@naast/contract/casussen';
import { type Fase, faseNamen, isOpen } from '@naast/domain/casussen';
import { useInfiniteQuery } from '@tanstack/react-query';
import { adres } from '#web/lib/adressen.ts';
import { showDatum, showGeleden } from '#web/lib/datum.ts';
import { keyOf, read } from '#web/lib/query.ts';
import { Badge } from '#web/ui/badge.tsx';
import { Button } from '#web/ui/button.tsx';
import { ButtonLink } from '#web/ui/button-link.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { LinkList } from '#web/ui/link-list.tsx';
import { ProblemNotice } from '#web/ui/problem-notice.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';

export function CasusLijst({ items }: { items: readonly CasusRegel[] }) {
  return (
    <LinkList
      items={items}
      sleutel={({ id }) => id}
      to={({ id }) => adres.casus(id)}
      naam={({ huishouden }) => huishouden.naam}
      onder={(casus) =>
        `${casus.wijk} · ${casus.isContactpersoon ? 'jij bent contactpersoon' : `contactpersoon ${casus.contactpersoon.naam}`} · ${casus.code}`
      }
      midden={({ volgendeDatum, gewijzigdOp }) =>
        volgendeDatum ? `Volgende datum ${showDatum(volgendeDatum)}` : `Veranderd ${showGeleden(gewijzigdOp)}`
      }
      rechts={({ fase }) => <Badge soort={isOpen(fase) ? 'groen' : 'rustig'}>{faseNamen[fase]}</Badge>}
    />
  );
}

/** All my casussen, 25 at a time, last changed first. */
export function AlleCasussen({ fase }: { fase: Fase | undefined }) {
  const lijst = useInfiniteQuery({
    queryKey: [...keyOf(listCasussen), 'bladeren', fase],
    queryFn: ({ pageParam }) =>
      read(listCasussen, { query: { ...(fase ? { fase } : {}), ...(pageParam ? { na: pageParam } : {}) } }),
    initialPageParam: '',
    getNextPageParam: ({ volgende }) => volgende,
  });
  if (lijst.isError) return <ProblemNotice error={lijst.error} opnieuw={() => void lijst.refetch()} />;
  if (!lijst.data) return <Skeleton />;
  const items = lijst.data.pages.flatMap((bladzijde) => bladzijde.items);
  if (items.length === 0) return <Leeg fase={fase} />;
  return (
    <>
      <CasusLijst items={items} />
      {lijst.hasNextPage && (
        <div>
          <Button
            variant="secondary"
            bezig={lijst.isFetchingNextPage}
            onClick={() => void lijst.fetchNextPage()}
          >
            Meer laten zien
          </Button>
        </div>
      )}
    </>
  );
}

function Leeg({ fase }: { fase: Fase | undefined }) {
  if (fase) {
    return (
      <EmptyState titel={`Geen casussen in de fase ${faseNamen[fase]}`}>
        Kies een andere fase, of laat alle fasen zien.
      </EmptyState>
    );
  }
  return (
    <EmptyState titel="Je hebt nog geen casussen">
      Begin met een nieuw huishouden. Of vraag een contactpersoon om toegang.
    </EmptyState>
  );
}

export function NietsGevonden({ zoek }: { zoek: string }) {
  return (
    <EmptyState
      titel={`We vonden niets bij “${zoek}”`}
      actie={
        <ButtonLink to={adres.huishoudenNieuw} variant="secondary">
          Kijk of dit gezin al bekend is
        </ButtonLink>
      }
    >
      We zoeken alleen in gezinnen die jij mag zien. Misschien kent een collega dit gezin al.
    </EmptyState>
  );
}
