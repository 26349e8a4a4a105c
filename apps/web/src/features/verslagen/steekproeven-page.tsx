import { getGrootboek } from '@naast/contract/verslag-grootboek';
import { listSteekproeven } from '@naast/contract/verslag-steekproef';
import { steekproefWijzeNamen } from '@naast/domain/verslagen';
import { Link, useParams } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { showDatum } from '#web/lib/datum.ts';
import { useRecht } from '#web/lib/mij.ts';
import { useGet } from '#web/lib/query.ts';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { PageHead } from '#web/ui/page-head.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { Table } from '#web/ui/table.tsx';
import { SteekproefForm } from './steekproef-form.tsx';
import { VerslagTabs } from './verslag-tabs.tsx';
import './verslagen.css';

/** The samples of a fonds, and drawing a new one. */
export function Component() {
  const { fondsId = '' } = useParams();
  const mag = useRecht('steekproef.maken');
  const boek = useGet(getGrootboek, { params: { id: fondsId }, query: {} });
  const lijst = useGet(listSteekproeven, { params: { id: fondsId } });
  return (
    <Loaded query={lijst} pagina skeleton={<Skeleton titel regels={6} />}>
      {({ items }) => (
        <>
          <PageHead
            titel="Steekproeven"
            kruimels={[{ naam: 'Fonds', to: adres.fonds }]}
            onder={boek.data?.fonds.naam}
          />
          <div className="stapel stapel--wijd">
            <VerslagTabs fondsId={fondsId} />
            {items.length === 0 ? (
              <EmptyState titel="Er is nog geen steekproef">
                De controleur trekt een steekproef uit de betalingen en schrijft bij elke betaling op wat er
                is gevonden.
              </EmptyState>
            ) : (
              <Table
                titel="Steekproeven, de nieuwste eerst"
                kolommen={[
                  {
                    naam: 'Getrokken op',
                    toon: ({ id, op }) => <Link to={adres.steekproef(fondsId, id)}>{showDatum(op)}</Link>,
                    kop: true,
                  },
                  { naam: 'Jaar', toon: ({ budgetjaar }) => budgetjaar },
                  { naam: 'Hoe', toon: ({ wijze }) => steekproefWijzeNamen[wijze] },
                  { naam: 'Door', toon: ({ door }) => door },
                  {
                    naam: 'Gecontroleerd',
                    toon: ({ gecontroleerd, regels }) => `${gecontroleerd} van ${regels}`,
                    getal: true,
                  },
                  { naam: 'Fouten', toon: ({ fouten }) => fouten, getal: true },
                ]}
                rijen={items}
                sleutel={({ id }) => id}
              />
            )}
            {mag && boek.data && <SteekproefForm fondsId={fondsId} jaar={boek.data.saldo.budgetjaar} />}
          </div>
        </>
      )}
    </Loaded>
  );
}
