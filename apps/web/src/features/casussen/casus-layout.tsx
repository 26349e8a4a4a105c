import type { Casus } from '@naast/contract/casussen';
import { faseNamen, isOpen } from '@naast/domain/casussen';
import { hasRecht } from '@naast/domain/gebruikers';
import { Outlet, useLocation } from 'react-router';
import { casusTabs } from '#web/app/casus-tabs.ts';
import { adres } from '#web/lib/adressen.ts';
import { showDatum } from '#web/lib/datum.ts';
import { useMij } from '#web/lib/mij.ts';
import { useCasus } from '#web/lib/use-casus.ts';
import { Badge } from '#web/ui/badge.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { NuAfwezig } from '#web/ui/nu-afwezig.tsx';
import { PageHead } from '#web/ui/page-head.tsx';
import { SamenLater } from '#web/ui/samen/samen-later.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { TabLinks } from '#web/ui/tab-links.tsx';
import { BezoekStrook } from './bezoek/bezoek-strook.tsx';
import './casussen.css';
import { VeiligheidLater } from '#web/ui/veiligheid/veiligheid-later.tsx';

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
  const { pathname } = useLocation();
  const hier = tabs.find(({ pad }) => pathname === adres.casusTab(casus.id, pad));
  return (
    <>
      <PageHead
        titel={casus.huishouden.naam}
        kruimels={[
          { naam: 'Huishoudens', to: adres.huishoudens },
          { naam: casus.huishouden.naam, to: adres.huishouden(casus.huishouden.id) },
        ]}
        onder={<Onder casus={casus} />}
      />
      {hier && <title>{`${hier.naam} · Naast`}</title>}
      <BezoekStrook casusId={casus.id} />
      <TabLinks
        label="Pagina’s van deze casus"
        links={tabs.map(({ pad, naam }) => ({ naam, to: adres.casusTab(casus.id, pad) }))}
      />
      <div className="naast-onder-tabs">
        <Outlet context={casus} />
      </div>
    </>
  );
}

function Onder({ casus }: { casus: Casus }) {
  const { contactpersoon, vervanger, volgendeDatum, fase, mijnRechten } = casus;
  return (
    <div className="naast-casuskop">
      <Badge soort={isOpen(fase) ? 'groen' : 'rustig'}>{faseNamen[fase]}</Badge>
      <span>
        {mijnRechten.isContactpersoon
          ? 'Jij bent contactpersoon'
          : `Contactpersoon ${contactpersoon.naam}, ${contactpersoon.organisatie}`}
      </span>
      {!mijnRechten.isContactpersoon && <NuAfwezig id={contactpersoon.id} naam={contactpersoon.naam} />}
      {vervanger && <span>Vervanger {vervanger.naam}</span>}
      {volgendeDatum && <span>Volgende datum {showDatum(volgendeDatum)}</span>}
      {mijnRechten.mag === 'kijken' && isOpen(fase) && <span>Jij kijkt mee</span>}
      <SamenLater casusId={casus.id} />
      <VeiligheidLater casus={casus} />
    </div>
  );
}
