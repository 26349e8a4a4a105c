import type { Casus } from '@naast/contract/casussen';
import { hasRecht } from '@naast/domain/gebruikers';
import { Outlet } from 'react-router';
import { casusTabs } from '#web/app/casus-tabs.ts';
import { useMij } from '#web/lib/mij.ts';
import { useCasus } from '#web/lib/use-casus.ts';
import { Loaded } from '#web/ui/loaded.tsx';
import { PageHead } from '#web/ui/page-head.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { TabLinks } from '#web/ui/tab-links.tsx';

/** Header and tabs around every page of a casus. */
export function Component() {
  const casus = useCasus();
  return (
    <Loaded query={casus} pagina skeleton={<Skeleton titel regels={6} />}>
      {(data) => <CasusFrame casus={data} />}
    </Loaded>
  );
}

function CasusFrame({ casus }: { casus: Casus }) {
  const { rollen } = useMij();
  const tabs = casusTabs.filter(({ recht }) => hasRecht(rollen, recht));
  return (
    <>
      <PageHead
        titel={casus.huishouden.naam}
        kruimels={[
          { naam: 'Huishoudens', to: '/huishoudens' },
          { naam: casus.huishouden.naam, to: `/huishoudens/${casus.huishouden.id}` },
        ]}
        onder={`Contactpersoon ${casus.contactpersoon.naam}`}
      />
      <TabLinks
        label="Pagina’s van deze casus"
        links={tabs.map(({ pad, naam }) => ({ naam, to: `/casussen/${casus.id}/${pad}` }))}
      />
      <div className="naast-onder-tabs">
        <Outlet context={casus} />
      </div>
    </>
  );
}
