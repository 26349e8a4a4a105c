import { listVergaderingen, type VergaderingKop } from '@naast/contract/vergaderingen';
import { vergaderingNamen } from '@naast/domain/vergaderingen';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { showMoment } from '#web/lib/datum.ts';
import { useGet } from '#web/lib/query.ts';
import { Button } from '#web/ui/button.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { PageHead } from '#web/ui/page-head.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { Table } from '#web/ui/table.tsx';
import { PlanDialog } from './plan-dialog.tsx';

const telPunten = (aantal: number) => (aantal === 1 ? '1 punt' : `${aantal} punten`);

/** The meetings of one fonds: what comes, and what was. */
export function Component() {
  const { fondsId = '' } = useParams();
  const [plannen, setPlannen] = useState(false);
  const query = useGet(listVergaderingen, { params: { id: fondsId } });
  return (
    <Loaded query={query} pagina skeleton={<Skeleton titel regels={6} />}>
      {({ fonds, items, magLeiden }) => (
        <>
          <PageHead
            titel="Vergaderingen"
            kruimels={[{ naam: 'Fonds', to: adres.fonds }]}
            onder={`${fonds.naam} · wanneer de commissie bij elkaar komt`}
            actie={magLeiden && <Button onClick={() => setPlannen(true)}>Vergadering plannen</Button>}
          />
          {items.length === 0 ? (
            <EmptyState titel="Er is nog geen vergadering gepland">
              {magLeiden
                ? 'Plan een vergadering. Alles wat op een besluit wacht, komt vanzelf op de agenda.'
                : 'De voorzitter of de fondsbeheerder plant de vergaderingen.'}
            </EmptyState>
          ) : (
            <Lijst items={items} />
          )}
          {plannen && <PlanDialog fondsId={fondsId} onClose={() => setPlannen(false)} />}
        </>
      )}
    </Loaded>
  );
}

function Lijst({ items }: { items: readonly VergaderingKop[] }) {
  return (
    <Table
      titel="Vergaderingen, de laatste eerst"
      kolommen={[
        {
          naam: 'Wanneer',
          kop: true,
          toon: ({ id, begintOp }) => <Link to={adres.vergadering(id)}>{showMoment(begintOp)}</Link>,
        },
        { naam: 'Waar', toon: ({ plaats }) => plaats },
        { naam: 'Agenda', toon: ({ aantalPunten }) => telPunten(aantalPunten) },
        { naam: 'Stand', toon: ({ stand }) => vergaderingNamen[stand] },
      ]}
      rijen={items}
      sleutel={({ id }) => id}
    />
  );
}
