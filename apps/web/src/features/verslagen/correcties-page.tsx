import { listCorrecties } from '@naast/contract/verslag-boekingen';
import { getGrootboek } from '@naast/contract/verslag-grootboek';
import { useParams } from 'react-router';
import { adres } from '#web/lib/adressen.ts';
import { useRecht } from '#web/lib/mij.ts';
import { useGet } from '#web/lib/query.ts';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { PageHead } from '#web/ui/page-head.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { CorrectieForm } from './correctie-form.tsx';
import { CorrectieKaart } from './correctie-kaart.tsx';
import { VerslagTabs } from './verslag-tabs.tsx';
import './verslagen.css';

/** Corrections of mistakes: proposed by one person, booked by another, explained to everyone. */
export function Component() {
  const { fondsId = '' } = useParams();
  const mag = useRecht('grootboek.beheren');
  const boek = useGet(getGrootboek, { params: { id: fondsId }, query: {} });
  const correcties = useGet(listCorrecties, { params: { id: fondsId } });
  return (
    <Loaded query={boek} pagina skeleton={<Skeleton titel regels={6} />}>
      {({ fonds, saldo, budgetjaren }) => (
        <>
          <PageHead titel="Correcties" kruimels={[{ naam: 'Fonds', to: adres.fonds }]} onder={fonds.naam} />
          <div className="stapel stapel--wijd">
            <VerslagTabs fondsId={fondsId} />
            <p className="leesbreed">
              Een fout in het grootboek herstel je met een nieuwe regel. De een stelt hem voor, een ander
              boekt hem. Wat is toegezegd verandert alleen met een nieuw besluit.
            </p>
            <Loaded query={correcties} skeleton={<Skeleton regels={4} />}>
              {({ items }) =>
                items.length === 0 ? (
                  <EmptyState titel="Er zijn geen correcties">
                    Hier komt elke correctie met haar uitleg.
                  </EmptyState>
                ) : (
                  <ul className="naast-verslag-lijst">
                    {items.map((correctie) => (
                      <li key={correctie.id} className="vlak">
                        <CorrectieKaart fondsId={fondsId} correctie={correctie} />
                      </li>
                    ))}
                  </ul>
                )
              }
            </Loaded>
            {mag && <CorrectieForm fondsId={fondsId} jaren={budgetjaren} jaar={saldo.budgetjaar} />}
          </div>
        </>
      )}
    </Loaded>
  );
}
