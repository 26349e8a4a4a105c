import { type Casus, getTijdlijn, type TijdlijnItem } from '@naast/contract/casussen';
import { useOutletContext } from 'react-router';
import { showDatum, showTijd } from '#web/lib/datum.ts';
import { useGet } from '#web/lib/query.ts';
import { Heading } from '#web/ui/heading.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { describeTijdlijn } from './describe-tijdlijn.ts';
import './casussen.css';

/** What happened to the casus, newest first, a heading per day. */
export function Component() {
  const casus = useOutletContext<Casus>();
  const tijdlijn = useGet(getTijdlijn, { params: { id: casus.id } });
  return (
    <section className="stapel leesbreed" aria-labelledby="tijdlijn">
      <Heading level={2} id="tijdlijn">
        Wat er gebeurde
      </Heading>
      <Loaded query={tijdlijn}>
        {({ items }) =>
          groupByDag(items).map(([dag, momenten]) => <Dag key={dag} dag={dag} momenten={momenten} />)
        }
      </Loaded>
    </section>
  );
}

function groupByDag(items: readonly TijdlijnItem[]): [string, TijdlijnItem[]][] {
  const dagen = new Map<string, TijdlijnItem[]>();
  for (const item of items) {
    const dag = showDatum(item.op);
    dagen.set(dag, [...(dagen.get(dag) ?? []), item]);
  }
  return [...dagen];
}

function Dag({ dag, momenten }: { dag: string; momenten: readonly TijdlijnItem[] }) {
  return (
    <section aria-label={dag}>
      <h3 className="ams-heading ams-heading--4">{dag}</h3>
      <ol className="naast-tijdlijn">
        {momenten.map((item) => (
          <li key={item.id}>
            <time dateTime={item.op} className="klein zacht">
              {showTijd(item.op)}
            </time>
            <div>
              {describeTijdlijn(item)}
              {item.reden && <p className="zacht">“{item.reden}”</p>}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
