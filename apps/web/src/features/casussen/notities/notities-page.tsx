import type { Casus } from '@naast/contract/casussen';
import { listNotities, type Notitie, searchNotities } from '@naast/contract/notities';
import { useState } from 'react';
import { useOutletContext } from 'react-router';
import { useGet } from '#web/lib/query.ts';
import { useDebounced } from '#web/lib/use-debounced.ts';
import { Button } from '#web/ui/button.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { NotitieForm } from './notitie-form.tsx';
import { NotitieKaart } from './notitie-kaart.tsx';
import './notities.css';

/** Notes on the casus, newest day first, and finding one again. */
export function Component() {
  const casus = useOutletContext<Casus>();
  const [nieuw, setNieuw] = useState(false);
  const [zoek, setZoek] = useState('');
  const meewerken = casus.mijnRechten.mag === 'meewerken';
  return (
    <section className="stapel leesbreed" aria-labelledby="notities">
      <title>Notities · Naast</title>
      <div className="rij rij--uiteen">
        <Heading level={2} id="notities">
          Notities
        </Heading>
        {meewerken && !nieuw && (
          <Button klein onClick={() => setNieuw(true)}>
            Notitie schrijven
          </Button>
        )}
      </div>
      <p className="zacht">Notities gaan nooit mee in een aanvraag of een PDF.</p>
      {nieuw && <NotitieForm casus={casus} onClose={() => setNieuw(false)} />}
      <div className="naast-notities__zoek">
        <label htmlFor="notities-zoek">Zoeken in de notities</label>
        <input
          id="notities-zoek"
          type="search"
          className="ams-text-input"
          value={zoek}
          maxLength={100}
          onChange={(event) => setZoek(event.target.value)}
        />
      </div>
      <Lijst casus={casus} zoek={zoek} />
    </section>
  );
}

function Lijst({ casus, zoek }: { casus: Casus; zoek: string }) {
  const gezocht = useDebounced(zoek, 300).trim();
  const params = { id: casus.id };
  const alle = useGet(listNotities, { params }, { enabled: gezocht === '' });
  const gevonden = useGet(
    searchNotities,
    { params, body: { zoek: gezocht || '-' } },
    { enabled: gezocht !== '', houdVast: true },
  );
  return (
    <Loaded query={gezocht === '' ? alle : gevonden}>
      {({ items }) =>
        items.length === 0 ? <Leeg gezocht={gezocht} /> : <Kaarten casus={casus} items={items} />
      }
    </Loaded>
  );
}

function Leeg({ gezocht }: { gezocht: string }) {
  if (gezocht) return <p role="status">Geen notitie met “{gezocht}”.</p>;
  return (
    <EmptyState titel="Nog geen notities">
      Schrijf op wat je wilt onthouden van een bezoek of een telefoontje.
    </EmptyState>
  );
}

function Kaarten({ casus, items }: { casus: Casus; items: readonly Notitie[] }) {
  return (
    <ol className="naast-notities">
      {items.map((notitie) => (
        <li key={notitie.id}>
          <NotitieKaart casus={casus} notitie={notitie} />
        </li>
      ))}
    </ol>
  );
}
