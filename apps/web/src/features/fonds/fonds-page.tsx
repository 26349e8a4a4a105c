import { listFondsen } from '@naast/contract/fonds';
import { listAanvragen } from '@naast/contract/fonds-kaart';
import { adres } from '#web/lib/adressen.ts';
import { useRecht } from '#web/lib/mij.ts';
import { useGet } from '#web/lib/query.ts';
import { ButtonLink } from '#web/ui/button-link.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { PageHead } from '#web/ui/page-head.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { Bord } from './bord.tsx';
import { FondsKop } from './saldo.tsx';
import './fonds.css';

// The commissie decides together: what the others do shows without reloading.
const verversMs = 30_000;

function Acties() {
  const magBetalen = useRecht('betaalopdracht.lezen');
  const magOpvolgen = useRecht('beschikking.lezen');
  return (
    <div className="rij">
      {magBetalen && <ButtonLink to={adres.betalen}>Betalen</ButtonLink>}
      {magOpvolgen && (
        <ButtonLink to={adres.opvolging} variant="secondary">
          Terugkijken en verantwoorden
        </ButtonLink>
      )}
    </div>
  );
}

/** The fondsen with what is left, and every aanvraag that I may see, by stand. */
export function Component() {
  const fondsen = useGet(listFondsen, {}, { ververs: verversMs });
  const aanvragen = useGet(listAanvragen, { query: { aantal: 100 } }, { ververs: verversMs });
  return (
    <>
      <PageHead titel="Fonds" onder="Aanvragen, stemmen en wat er nog vrij is" actie={<Acties />} />
      <div className="stapel stapel--wijd">
        <Loaded query={fondsen}>
          {({ items }) =>
            items.length === 0 ? (
              <EmptyState titel="Er is nog geen fonds">
                Een fondsbeheerder richt het fonds in. Daarna kun je hier aanvragen volgen.
              </EmptyState>
            ) : (
              items.map((fonds) => <FondsKop key={fonds.id} fonds={fonds} />)
            )
          }
        </Loaded>
        <Loaded query={aanvragen} skeleton={<Skeleton regels={6} />}>
          {({ items }) => <Bord kaarten={items} />}
        </Loaded>
      </div>
    </>
  );
}
