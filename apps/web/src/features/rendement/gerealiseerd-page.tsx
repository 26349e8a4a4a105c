import type { Casus } from '@naast/contract/casussen';
import { listRealisaties, type Realisatie } from '@naast/contract/realisatie';
import { type Berekening, getBerekening } from '@naast/contract/rendement';
import { useState } from 'react';
import { Link, useOutletContext, useParams } from 'react-router';
import { showDatum } from '#web/lib/datum.ts';
import { useGet } from '#web/lib/query.ts';
import { Button } from '#web/ui/button.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { RealisatieForm } from './realisatie-form.tsx';
import { Vergelijking } from './vergelijking.tsx';
import './realisatie.css';
import './rendement.css';
import './uitkomst.css';

/** What really happened, beside what a frozen berekening expected. */
export function Component() {
  const { berekeningId = '' } = useParams();
  const casus = useOutletContext<Casus>();
  const berekening = useGet(getBerekening, { params: { id: berekeningId } });
  const realisaties = useGet(listRealisaties, { params: { id: berekeningId } });
  return (
    <div className="stapel stapel--wijd">
      <div className="stapel stapel--dicht">
        <Link to={`/casussen/${casus.id}/rendement/${berekeningId}`}>Terug naar de berekening</Link>
        <Heading level={2}>Wat is er echt gebeurd?</Heading>
        <p className="zacht leesbreed">
          Je zet naast elkaar wat vooraf was verwacht en wat er is gerealiseerd. Wat er zonder de doorbraak
          was gebeurd, weet niemand. Dat deel blijft een verwachting.
        </p>
      </div>
      <Loaded query={berekening} skeleton={<Skeleton regels={6} />}>
        {(data) => (
          <Loaded query={realisaties} skeleton={<Skeleton regels={6} />}>
            {({ items }) => (
              <Inhoud
                berekening={data}
                realisaties={items}
                magInvullen={casus.mijnRechten.mag === 'meewerken'}
              />
            )}
          </Loaded>
        )}
      </Loaded>
    </div>
  );
}

interface Props {
  berekening: Berekening;
  realisaties: readonly Realisatie[];
  magInvullen: boolean;
}

function Inhoud({ berekening, realisaties, magInvullen }: Props) {
  const [bezig, setBezig] = useState(false);
  const [gekozen, setGekozen] = useState<string>();
  const toon = realisaties.find(({ id }) => id === gekozen) ?? realisaties[0];
  const knop = magInvullen && (
    <div>
      <Button variant={toon ? 'secondary' : 'primary'} onClick={() => setBezig(true)}>
        {toon ? 'Nieuwe evaluatie invullen' : 'Invullen wat er is gebeurd'}
      </Button>
    </div>
  );
  if (berekening.stand !== 'vastgezet') {
    return (
      <Notice titel="Deze berekening kan nog veranderen">
        <p>Je vult in wat er echt is gebeurd als de berekening bij een aanvraag hoort en vaststaat.</p>
      </Notice>
    );
  }
  if (bezig) {
    return <RealisatieForm berekening={berekening} vorige={realisaties[0]} onKlaar={() => setBezig(false)} />;
  }
  if (!toon) {
    return (
      <EmptyState titel="Er is nog niets ingevuld" actie={knop}>
        Doe dit bij een evaluatie, bijvoorbeeld na een jaar.
      </EmptyState>
    );
  }
  return (
    <>
      {knop}
      <Vergelijking realisatie={toon} />
      {realisaties.length > 1 && (
        <Geschiedenis realisaties={realisaties} gekozen={toon.id} onKies={setGekozen} />
      )}
    </>
  );
}

interface GeschiedenisProps {
  realisaties: readonly Realisatie[];
  gekozen: string;
  onKies: (id: string) => void;
}

/** Every evaluatie stays: a correction is a next one. */
function Geschiedenis({ realisaties, gekozen, onKies }: GeschiedenisProps) {
  return (
    <section className="stapel">
      <Heading level={3}>Alle evaluaties</Heading>
      <ul className="naast-zinnen">
        {realisaties.map(({ id, versie, peildatum, gemaaktDoor }) => (
          <li key={id}>
            Evaluatie {versie}, tot en met {showDatum(peildatum)}, door {gemaaktDoor}{' '}
            {id === gekozen ? (
              <strong>(hierboven)</strong>
            ) : (
              <Button variant="tertiary" klein onClick={() => onKies(id)}>
                Bekijk evaluatie {versie}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
