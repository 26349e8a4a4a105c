import { listBezwaren } from '@naast/contract/bezwaren';
import { getAanvraag } from '@naast/contract/fonds-aanvraag';
import { getBesluiten } from '@naast/contract/herzieningen';
import { useParams } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { useGet } from '#web/lib/query.ts';
import { Loaded } from '#web/ui/loaded.tsx';
import { PageHead } from '#web/ui/page-head.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { BesluitKeten } from './besluit-keten.tsx';
import { Bezwaren } from './bezwaren.tsx';
import { Herzieningen } from './herzieningen.tsx';
import { Vorderingen } from './vorderingen.tsx';
import './besluiten.css';

/** What happened to a besluit after it was taken: changes, money that comes back, and who does not agree. */
export function Component() {
  const { aanvraagId = '' } = useParams();
  const params = { id: aanvraagId };
  const aanvraag = useGet(getAanvraag, { params });
  const besluiten = useGet(getBesluiten, { params }, { ververs: 30_000 });
  const bezwaren = useGet(listBezwaren, { params });
  return (
    <>
      <PageHead
        titel="Na het besluit"
        kruimels={[
          { naam: 'Fonds', to: adres.fonds },
          { naam: 'Aanvraag', to: adres.aanvraag(aanvraagId) },
        ]}
        onder={aanvraag.data ? `Aanvraag ${aanvraag.data.code} · ${aanvraag.data.fonds.naam}` : ''}
      />
      <Loaded query={aanvraag} pagina skeleton={<Skeleton regels={8} />}>
        {(vraag) => (
          <Loaded query={besluiten} pagina skeleton={<Skeleton regels={8} />}>
            {(data) => (
              <div className="naast-besluiten">
                <div className="stapel stapel--wijd">
                  <Herzieningen aanvraag={vraag} data={data} />
                  <Loaded query={bezwaren}>
                    {(lijst) => <Bezwaren aanvraag={vraag} besluiten={data.besluiten} lijst={lijst} />}
                  </Loaded>
                </div>
                <aside className="stapel stapel--wijd" aria-label="Besluiten en geld dat terugkomt">
                  <BesluitKeten aanvraag={vraag} besluiten={data.besluiten} />
                  <Vorderingen aanvraag={vraag} data={data} />
                </aside>
              </div>
            )}
          </Loaded>
        )}
      </Loaded>
    </>
  );
}
