import { getVergadering, type Vergadering } from '@naast/contract/vergaderingen';
import { vergaderingNamen } from '@naast/domain/vergaderingen';
import { useParams } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { showMoment } from '#web/lib/datum.ts';
import { useGet } from '#web/lib/query.ts';
import { Badge } from '#web/ui/badge.tsx';
import { ButtonLink } from '#web/ui/button-link.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { PageHead } from '#web/ui/page-head.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { Aanwezig } from './aanwezig.tsx';
import { Agenda } from './agenda.tsx';
import { Leiden } from './leiden.tsx';
import { Stukken } from './stukken.tsx';
import './vergaderingen.css';

/** One meeting: the agenda to walk through, who is there, and the papers. */
export function Component() {
  const { vergaderingId = '' } = useParams();
  const query = useGet(getVergadering, { params: { id: vergaderingId } }, { ververs: 30_000 });
  return (
    <Loaded query={query} pagina skeleton={<Skeleton titel regels={8} />}>
      {(vergadering) => <Inhoud vergadering={vergadering} />}
    </Loaded>
  );
}

function Inhoud({ vergadering }: { vergadering: Vergadering }) {
  const { fonds, begintOp, plaats, stand, punten, id } = vergadering;
  const volgende = punten.find(({ behandeldOp }) => behandeldOp === null) ?? punten[0];
  return (
    <>
      <PageHead
        titel={`Vergadering ${showMoment(begintOp)}`}
        kruimels={[
          { naam: 'Fonds', to: adres.fonds },
          { naam: 'Vergaderingen', to: adres.vergaderingen(fonds.id) },
        ]}
        onder={[fonds.naam, plaats].filter(Boolean).join(' · ')}
        actie={
          volgende &&
          stand !== 'vervallen' && (
            <ButtonLink to={adres.stuk(volgende.aanvraag.id, id)}>
              {stand === 'bezig' ? 'Verder met het volgende punt' : 'Stukken lezen'}
            </ButtonLink>
          )
        }
      />
      <div className="naast-vergadering">
        <div className="stapel stapel--wijd">
          <div className="rij">
            <Badge soort={stand === 'bezig' ? 'groen' : 'rustig'}>{vergaderingNamen[stand]}</Badge>
            <Leiden key={vergadering.versie} vergadering={vergadering} />
          </div>
          {stand === 'gesloten' && (
            <Notice>Deze vergadering is gesloten. Het verslag blijft zoals het is.</Notice>
          )}
          <Agenda key={vergadering.agendaVersie} vergadering={vergadering} />
        </div>
        <aside className="stapel stapel--wijd" aria-label="Bij deze vergadering">
          <Aanwezig vergadering={vergadering} />
          <Stukken vergadering={vergadering} />
        </aside>
      </div>
    </>
  );
}
