import { type FondsUitleg, getFondsRegels, listFondsUitleg } from '@naast/contract/fonds-regels';
import { explainFonds } from '@naast/domain/fonds';
import { Link, useParams } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { showDatum } from '#web/lib/datum.ts';
import { useRecht } from '#web/lib/mij.ts';
import { useGet } from '#web/lib/query.ts';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { PageHead } from '#web/ui/page-head.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { UitlegDelen } from './uitleg-delen.tsx';
import './fondsregels.css';

/** How a fonds works, in plain Dutch, from its own rules: for everyone. Without an id: of every fonds. */
export function Component() {
  const { fondsId } = useParams();
  return fondsId ? <EenFonds fondsId={fondsId} /> : <AlleFondsen />;
}

function AlleFondsen() {
  const fondsen = useGet(listFondsUitleg, {});
  return (
    <Loaded query={fondsen} pagina skeleton={<Skeleton titel regels={8} />}>
      {({ items }) => {
        const [enige] = items;
        if (enige && items.length === 1) return <EenFonds fondsId={enige.id} />;
        return (
          <>
            <PageHead titel="Zo werkt het fonds" onder="Kies een fonds" />
            {items.length === 0 ? (
              <EmptyState titel="Er is nog geen fonds">De fondsbeheerder richt het fonds in.</EmptyState>
            ) : (
              <ul className="naast-fondsregels-lijst">
                {items.map(({ id, naam }) => (
                  <li key={id}>
                    <Link to={adres.zoWerktFonds(id)}>{naam}</Link>
                  </li>
                ))}
              </ul>
            )}
          </>
        );
      }}
    </Loaded>
  );
}

function EenFonds({ fondsId }: { fondsId: string }) {
  const uitleg = useGet(getFondsRegels, { params: { id: fondsId } });
  const magFonds = useRecht('fonds.lezen');
  const magInrichten = useRecht('fonds.inrichten');
  return (
    <Loaded query={uitleg} pagina skeleton={<Skeleton titel regels={10} />}>
      {(data) => (
        <>
          <PageHead
            titel="Zo werkt dit fonds"
            kruimels={magFonds ? [{ naam: 'Fonds', to: adres.fonds }] : []}
            onder={data.fonds.naam}
            actie={magInrichten && <Link to={adres.fondsInrichting(fondsId)}>Regels veranderen</Link>}
          />
          <Uitleg data={data} />
        </>
      )}
    </Loaded>
  );
}

function Uitleg({ data: { nu, straks, commissie } }: { data: FondsUitleg }) {
  if (!nu)
    return <EmptyState titel="Er zijn nog geen regels">De fondsbeheerder stelt de regels vast.</EmptyState>;
  return (
    <div className="stapel stapel--wijd leesbreed">
      {straks && (
        <Notice titel={`Vanaf ${showDatum(straks.geldigVanaf)} gelden nieuwe regels`}>
          Wat daarvoor is aangevraagd houdt de regels van nu.
        </Notice>
      )}
      <UitlegDelen delen={explainFonds(nu)} />
      <section className="stapel stapel--dicht">
        <Heading level={2}>Wie zitten er in de commissie?</Heading>
        <ul className="naast-fondsregels-lijst">
          {commissie.map(({ naam, functie, rol, vervangt }) => (
            <li key={`${naam} ${rol}`}>
              {naam}, {functie}
              {rol === 'voorzitter' && ' (voorzitter)'}
              {vervangt && ` (valt in voor ${vervangt})`}
            </li>
          ))}
        </ul>
        {commissie.length === 0 && <p>Er zit nu niemand in de commissie.</p>}
      </section>
      <p className="klein zacht">
        Deze tekst volgt uit de regels zelf: versie {nu.nr}, geldig vanaf {showDatum(nu.geldigVanaf)}
        {nu.vastgesteldDoor && `, vastgesteld door ${nu.vastgesteldDoor}`}.
      </p>
    </div>
  );
}
