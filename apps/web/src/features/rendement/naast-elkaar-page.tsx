import { Checkbox } from '@amsterdam/design-system-react';
import type { Casus } from '@naast/contract/casussen';
import { type BerekeningRegel, getBerekening, listBerekeningen } from '@naast/contract/rendement';
import { useQueries } from '@tanstack/react-query';
import { useId } from 'react';
import { Link, useOutletContext, useSearchParams } from 'react-router';
import { keyOf, read, useGet } from '#web/lib/query.ts';
import { ChoiceSet } from '#web/ui/choice-set.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { ProblemNotice } from '#web/ui/problem-notice.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { type Af, NaastElkaar } from './naast-elkaar.tsx';
import { Verschillen } from './verschillen.tsx';
import './rendement.css';

/** Two or more berekeningen of a casus side by side. */
export function Component() {
  const casus = useOutletContext<Casus>();
  const lijst = useGet(listBerekeningen, { params: { id: casus.id } });
  return (
    <div className="stapel">
      <title>Berekeningen naast elkaar · Naast</title>
      <div>
        <Link to={`/casussen/${casus.id}/rendement`}>Alle berekeningen</Link>
      </div>
      <Heading level={2}>Berekeningen naast elkaar</Heading>
      <Loaded query={lijst}>
        {({ items }) => <Keuze items={items.filter(({ samenvatting }) => samenvatting !== null)} />}
      </Loaded>
    </div>
  );
}

function Keuze({ items }: { items: readonly BerekeningRegel[] }) {
  const id = useId();
  const [adres, setAdres] = useSearchParams();
  const gevraagd = adres.getAll('b').filter((b) => items.some((item) => item.id === b));
  const gekozen = adres.has('b') ? gevraagd : items.slice(0, 2).map((item) => item.id);
  if (items.length < 2) {
    return (
      <EmptyState titel="Er zijn nog geen twee berekeningen af">
        Maak een kopie van een berekening en verander daarin wat je wilt vergelijken.
      </EmptyState>
    );
  }
  const kies = (b: string, aan: boolean) => {
    const nieuw = aan ? [...gekozen, b] : gekozen.filter((ander) => ander !== b);
    setAdres(nieuw.length === 0 ? { b: '' } : { b: nieuw }, { replace: true });
  };
  return (
    <>
      <ChoiceSet legend="Welke wil je vergelijken?" id={id} optional={false}>
        {items.map((item) => (
          <Checkbox
            key={item.id}
            checked={gekozen.includes(item.id)}
            onChange={(event) => kies(item.id, event.target.checked)}
          >
            {item.naam}
          </Checkbox>
        ))}
      </ChoiceSet>
      {gekozen.length < 2 ? <p>Kies er minstens twee.</p> : <Gekozen ids={gekozen} />}
    </>
  );
}

function Gekozen({ ids }: { ids: readonly string[] }) {
  const vragen = useQueries({
    queries: ids.map((id) => ({
      queryKey: keyOf(getBerekening, { params: { id } }),
      queryFn: () => read(getBerekening, { params: { id } }),
    })),
  });
  const fout = vragen.find(({ error }) => error)?.error;
  if (fout) return <ProblemNotice error={fout} />;
  if (vragen.some(({ data }) => data === undefined)) return <Skeleton regels={8} />;
  const berekeningen = vragen.flatMap(({ data }): Af[] =>
    data?.uitkomst ? [{ ...data, uitkomst: data.uitkomst }] : [],
  );
  const [oud, nieuw, ...meer] = berekeningen;
  return (
    <div className="stapel stapel--wijd">
      <div className="vlak">
        <NaastElkaar berekeningen={berekeningen} />
      </div>
      {oud && nieuw && meer.length === 0 && (
        <div className="vlak">
          <Verschillen oud={oud} nieuw={nieuw} />
        </div>
      )}
    </div>
  );
}
