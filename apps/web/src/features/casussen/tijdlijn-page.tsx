import { type Casus, getTijdlijn, type TijdlijnItem } from '@naast/contract/casussen';
import { useState } from 'react';
import { Link, useOutletContext } from 'react-router';
import { showDatum, showTijd } from '#web/lib/datum.ts';
import { useGet } from '#web/lib/query.ts';
import { Button } from '#web/ui/button.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { describeTijdlijn } from './describe-tijdlijn.ts';
import {
  filterTijdlijn,
  findTijdlijnAdres,
  groepNamen,
  type Tijdlijngroep,
  tijdlijngroepen,
} from './tijdlijn-filter.ts';
import './casussen.css';

/** What happened to the casus, newest first, a heading per day; each moment leads to where it stands. */
export function Component() {
  const casus = useOutletContext<Casus>();
  const [groep, setGroep] = useState<Tijdlijngroep>('alles');
  const tijdlijn = useGet(getTijdlijn, { params: { id: casus.id } });
  return (
    <section className="stapel leesbreed" aria-labelledby="tijdlijn">
      <title>Tijdlijn · Naast</title>
      <div className="rij rij--uiteen">
        <Heading level={2} id="tijdlijn">
          Wat er gebeurde
        </Heading>
        <Button variant="tertiary" klein className="naast-niet-afdrukken" onClick={() => window.print()}>
          Afdrukken
        </Button>
      </div>
      <Kiezer groep={groep} onKies={setGroep} />
      <Loaded query={tijdlijn}>
        {({ items }) => <Momenten casusId={casus.id} items={filterTijdlijn(items, groep)} />}
      </Loaded>
    </section>
  );
}

function Kiezer({ groep, onKies }: { groep: Tijdlijngroep; onKies: (groep: Tijdlijngroep) => void }) {
  return (
    <fieldset className="naast-tijdlijn-kiezer">
      <legend className="alleen-voorlezen">Wat wil je zien?</legend>
      {tijdlijngroepen.map((naam) => (
        <label key={naam}>
          <input type="radio" name="tijdlijn-groep" checked={naam === groep} onChange={() => onKies(naam)} />
          {groepNamen[naam]}
        </label>
      ))}
    </fieldset>
  );
}

function Momenten({ casusId, items }: { casusId: string; items: readonly TijdlijnItem[] }) {
  if (items.length === 0) return <p role="status">Hier gebeurde nog niets.</p>;
  return groupByDag(items).map(([dag, momenten]) => (
    <Dag key={dag} casusId={casusId} dag={dag} momenten={momenten} />
  ));
}

function groupByDag(items: readonly TijdlijnItem[]): [string, TijdlijnItem[]][] {
  const dagen = new Map<string, TijdlijnItem[]>();
  for (const item of items) {
    const dag = showDatum(item.op);
    dagen.set(dag, [...(dagen.get(dag) ?? []), item]);
  }
  return [...dagen];
}

function Dag(props: { casusId: string; dag: string; momenten: readonly TijdlijnItem[] }) {
  return (
    <section aria-label={props.dag}>
      <h3 className="ams-heading ams-heading--4">{props.dag}</h3>
      <ol className="naast-tijdlijn">
        {props.momenten.map((item) => (
          <li key={item.id}>
            <time dateTime={item.op} className="klein zacht">
              {showTijd(item.op)}
            </time>
            <div>
              <Link to={findTijdlijnAdres(props.casusId, item)}>{describeTijdlijn(item)}</Link>
              {item.reden && <p className="zacht naast-vrije-tekst">“{item.reden}”</p>}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
