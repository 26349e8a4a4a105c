import { getFondsRegels } from '@naast/contract/fonds-regels';
import { Link, useParams } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { showDatum } from '#web/lib/datum.ts';
import { useGet } from '#web/lib/query.ts';
import { Heading } from '#web/ui/heading.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { PageHead } from '#web/ui/page-head.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { BudgetDeel } from './budget-deel.tsx';
import { CommissieDeel } from './commissie-deel.tsx';
import { RegelsDeel } from './regels-deel.tsx';
import './fondsregels.css';

/** Where the fondsbeheerder sets budget, commissie and rules. Who decides under them cannot. */
export function Component() {
  const { fondsId = '' } = useParams();
  const uitleg = useGet(getFondsRegels, { params: { id: fondsId } });
  return (
    <Loaded query={uitleg} pagina skeleton={<Skeleton titel regels={10} />}>
      {(data) => (
        <>
          <PageHead
            titel="Fonds inrichten"
            kruimels={[{ naam: 'Fonds', to: adres.fonds }]}
            onder={data.fonds.naam}
            actie={<Link to={adres.zoWerktFonds(fondsId)}>Zo leest iedereen het</Link>}
          />
          <div className="stapel stapel--wijd">
            <Notice titel="Wie de regels maakt, beslist er niet onder">
              Stel je regels vast of benoem je leden? Dan kun je over aanvragen bij dit fonds niet beslissen,
              niet betalen en niet controleren.
            </Notice>
            {data.straks && (
              <Notice
                soort="let-op"
                titel={`Versie ${data.straks.nr} gaat in op ${showDatum(data.straks.geldigVanaf)}`}
              >
                Stel je nu nieuwe regels vast? Dan gaan die voor, en begint versie {data.straks.nr} niet meer.
              </Notice>
            )}
            <BudgetDeel fondsId={fondsId} />
            <CommissieDeel fondsId={fondsId} />
            <RegelsDeel data={data} />
            <section className="stapel">
              <Heading level={2}>Eerdere versies</Heading>
              <ul className="naast-fondsregels-lijst">
                {data.versies.map(({ id, nr, geldigVanaf, vastgesteldDoor, toelichting }) => (
                  <li key={id}>
                    Versie {nr}, vanaf {showDatum(geldigVanaf)}
                    {vastgesteldDoor && `, door ${vastgesteldDoor}`}
                    {toelichting && `: ${toelichting}`}
                  </li>
                ))}
              </ul>
            </section>
          </div>
        </>
      )}
    </Loaded>
  );
}
