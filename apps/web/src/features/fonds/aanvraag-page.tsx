import { getAanvraag } from '@naast/contract/fonds-aanvraag';
import { Navigate, useParams, useSearchParams } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { useGet } from '#web/lib/query.ts';
import { Loaded } from '#web/ui/loaded.tsx';
import { PageHead } from '#web/ui/page-head.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { Bladeren } from './bladeren.tsx';
import { Pakket } from './pakket.tsx';
import './fonds.css';
import './fonds-pakket.css';

/** One aanvraag on a page of its own: for the commissie, betaler and controleur, and from Mijn werk. */
export function Component() {
  const { aanvraagId = '' } = useParams();
  const vergaderingId = useSearchParams()[0].get('vergadering') ?? undefined;
  const aanvraag = useGet(getAanvraag, { params: { id: aanvraagId } }, { ververs: 30_000 });
  return (
    <Loaded query={aanvraag} pagina skeleton={<Skeleton titel regels={10} />}>
      {(data) =>
        data.casus.id ? (
          <Navigate to={adres.casusTab(data.casus.id, `fonds/${data.id}`)} replace />
        ) : (
          <>
            <PageHead
              titel={`Aanvraag ${data.code}`}
              kruimels={[{ naam: 'Fonds', to: adres.fonds }]}
              onder={`Huishouden ${data.casus.code} · ${data.fonds.naam}`}
            />
            <Bladeren aanvraagId={data.id} vergaderingId={vergaderingId} />
            <Pakket aanvraag={data} vergaderingId={vergaderingId} />
          </>
        )
      }
    </Loaded>
  );
}
