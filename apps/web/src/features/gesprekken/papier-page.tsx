import { getVragenlijst, listVragenlijsten } from '@naast/contract/vragenlijsten';
import { useState } from 'react';
import { useGet } from '#web/lib/query.ts';
import { useCasus, useCasusId } from '#web/lib/use-casus.ts';
import { Button } from '#web/ui/button.tsx';
import { ButtonLink } from '#web/ui/button-link.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Loaded } from '#web/ui/loaded.tsx';
import { PapierLijst } from './papier-lijst.tsx';
import './papier.css';

/** An empty vragenlijst for this household, to print and fill in by hand. */
export function Component() {
  const casusId = useCasusId();
  const lijsten = useGet(listVragenlijsten);
  const [gekozen, setGekozen] = useState<string>();
  const [kort, setKort] = useState(false);
  return (
    <section className="stapel" aria-labelledby="papier">
      <div className="naast-papier__keuze stapel">
        <Heading level={2} id="papier">
          Lege lijst printen
        </Heading>
        <p className="zacht leesbreed">
          Vragen voor onder vier ogen staan er niet op: papier blijft liggen. Typ de antwoorden later over bij
          Nieuw gesprek.
        </p>
        <div className="rij">
          {(lijsten.data?.items.length ?? 0) > 1 && (
            <label>
              Vragenlijst{' '}
              <select value={gekozen} onChange={(event) => setGekozen(event.target.value)}>
                {lijsten.data?.items.map(({ id, titel }) => (
                  <option key={id} value={id}>
                    {titel}
                  </option>
                ))}
              </select>
            </label>
          )}
          <label className="rij">
            <input type="checkbox" checked={kort} onChange={(event) => setKort(event.target.checked)} />
            Alleen de korte versie
          </label>
          <Button onClick={() => print()}>Printen</Button>
          <ButtonLink to={`/casussen/${casusId}/gesprek`} variant="tertiary">
            Terug naar de gesprekken
          </ButtonLink>
        </div>
      </div>
      <Loaded query={lijsten}>
        {({ items }) => {
          const id = gekozen ?? items[0]?.id;
          return id ? (
            <Lijst id={id} kort={kort} />
          ) : (
            <EmptyState titel="Er is nog geen vragenlijst">Vraag het de beheerder.</EmptyState>
          );
        }}
      </Loaded>
    </section>
  );
}

function Lijst({ id, kort }: { id: string; kort: boolean }) {
  const lijst = useGet(getVragenlijst, { params: { id } });
  const casus = useCasus();
  return (
    <Loaded query={lijst}>
      {({ inhoud }) => (
        <Loaded query={casus}>
          {({ leden }) => <PapierLijst lijst={inhoud} leden={leden} omvang={kort ? 'kort' : 'heel'} />}
        </Loaded>
      )}
    </Loaded>
  );
}
