import type { Casus } from '@naast/contract/casussen';
import { addDagen, proposeNazorgdagen } from '@naast/domain/casussen';
import { useId, useState } from 'react';
import { showDatum, today } from '#web/lib/datum.ts';
import { Button } from '#web/ui/button.tsx';
import { DateInput } from '#web/ui/date-input.tsx';
import { Field } from '#web/ui/field.tsx';
import '../casussen.css';

export interface Nazorgdag {
  sleutel: number;
  wanneer: string | undefined;
}

/** The days to begin with, and what closing sends of them. */
export function useNazorgdagen({ contactpersoon }: Casus) {
  const [dagen, setDagen] = useState<Nazorgdag[]>(() =>
    proposeNazorgdagen(today()).map((wanneer, sleutel) => ({ sleutel, wanneer })),
  );
  const momenten = dagen.flatMap(({ wanneer }) =>
    wanneer ? [{ wanneer, wat: 'Bellen hoe het gaat', wie: contactpersoon.naam }] : [],
  );
  return { dagen, setDagen, momenten };
}

interface Props {
  dagen: readonly Nazorgdag[];
  onChange: (dagen: Nazorgdag[]) => void;
  /** Refusals of the server by place in the list. */
  fouten: ReadonlyMap<number, string>;
}

/** The days of the nazorgplan; they come back in Mijn werk, also after the casus is closed. */
export function Nazorgdagen({ dagen, onChange, fouten }: Props) {
  const uitleg = useId();
  const volgende = () => Math.max(-1, ...dagen.map(({ sleutel }) => sleutel)) + 1;
  const zet = (sleutel: number, wanneer: string | undefined) =>
    onChange(dagen.map((dag) => (dag.sleutel === sleutel ? { sleutel, wanneer } : dag)));
  return (
    <fieldset className="naast-nazorgdagen" aria-describedby={uitleg}>
      <legend>Op welke dagen kijk je hoe het gaat?</legend>
      <p id={uitleg} className="klein zacht">
        Die dagen komen terug in Mijn werk, ook als de casus is afgesloten.
      </p>
      {dagen.map(({ sleutel, wanneer }, i) => (
        <div key={sleutel} className="naast-nazorgdagen__dag">
          <Field id={`${uitleg}-${sleutel}`} label={`Dag ${i + 1}`} error={fouten.get(i)} breedte="kort">
            {(binding) => (
              <DateInput
                {...binding}
                waarde={wanneer}
                onChange={(waarde) => zet(sleutel, waarde)}
                min={today()}
              />
            )}
          </Field>
          <Button
            variant="tertiary"
            klein
            onClick={() => onChange(dagen.filter((dag) => dag.sleutel !== sleutel))}
          >
            Weghalen
            <span className="alleen-voorlezen"> van {wanneer ? showDatum(wanneer) : `dag ${i + 1}`}</span>
          </Button>
        </div>
      ))}
      <div>
        <Button
          variant="secondary"
          klein
          onClick={() => onChange([...dagen, { sleutel: volgende(), wanneer: addDagen(today(), 365) }])}
        >
          Nog een dag
        </Button>
      </div>
      {dagen.length === 0 && <p>Je spreekt geen dag af. Schrijf in het plan waarom dat goed is.</p>}
    </fieldset>
  );
}
